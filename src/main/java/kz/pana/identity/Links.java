package kz.pana.identity;

import java.time.Clock;
import kz.pana.identity.OneTimeLink.Purpose;
import kz.pana.kernel.EmailAddress;
import kz.pana.kernel.Message;
import kz.pana.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes and opens one-time links. Runs in its caller's transaction. */
@Component
class Links {

    private final OneTimeLinkRepository links;
    private final Clock clock;

    Links(OneTimeLinkRepository links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    /** Makes a link; earlier ones for the same purpose and person stop working. */
    Secret create(Purpose purpose, @Nullable AccountId account) {
        return create(purpose, account, null);
    }

    /**
     * As {@link #create(Purpose, AccountId)}.
     *
     * @param email the address that the link confirms, where the account has none yet
     */
    Secret create(Purpose purpose, @Nullable AccountId account, @Nullable EmailAddress email) {
        if (account == null) {
            links.deleteAllOf(purpose);
        } else {
            links.deleteAllOf(purpose, account.value());
        }
        Secret secret = Secret.create();
        links.save(new OneTimeLink(purpose, account, secret, clock.instant()).confirming(email));
        return secret;
    }

    boolean opens(Purpose purpose, Secret secret) {
        return links.findBySecretDigest(secret.digest())
                .filter(link -> link.opens(purpose, clock.instant()))
                .isPresent();
    }

    /** Whether it works and is this person's. */
    boolean opens(Purpose purpose, Secret secret, AccountId account) {
        return links.findBySecretDigest(secret.digest())
                .filter(link -> link.opens(purpose, clock.instant()))
                .filter(link -> account.value().equals(link.accountId()))
                .isPresent();
    }

    /**
     * Uses the link up.
     *
     * @throws Refused if it is unknown, used or too old; which of them is not told
     */
    OneTimeLink use(Purpose purpose, Secret secret) {
        OneTimeLink link = links.findBySecretDigest(secret.digest())
                .filter(found -> found.opens(purpose, clock.instant()))
                .orElseThrow(() -> new Refused(Message.of("identity.link.spent")));
        link.use(clock.instant());
        return link;
    }
}
