package kz.pana.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kz.pana.identity.OneTimeLink.Purpose;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.credential.LinkStatus;
import kz.pana.identity.credential.SecretToken;
import kz.pana.kernel.EmailAddress;
import kz.pana.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes and opens one-time links. Runs in its caller's transaction. */
@Component
class OneTimeLinks {

    /** So long a link that works no more still says why. */
    private static final Duration REMEMBERED = Duration.ofDays(90);

    private final OneTimeLinkRepository links;
    private final AccountRepository accounts;
    private final Clock clock;

    OneTimeLinks(OneTimeLinkRepository links, AccountRepository accounts, Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Makes a link. Earlier ones that were mailed go on working; one that was shown takes the place of the last. */
    SecretToken create(Purpose purpose, @Nullable AccountId account) {
        return create(purpose, account, null);
    }

    /**
     * As {@link #create(Purpose, AccountId)}.
     *
     * @param email the address that the link confirms, where the account has none yet; links for another work no more
     */
    SecretToken create(Purpose purpose, @Nullable AccountId account, @Nullable EmailAddress email) {
        Instant now = clock.instant();
        if (account == null) {
            links.outdateAll(purpose, now);
        } else {
            links.deleteOlder(account.value(), now.minus(REMEMBERED));
            if (purpose.isShown()) {
                links.outdate(purpose, account.value(), now);
            } else if (email != null) {
                links.outdateOtherThan(email, purpose, account.value(), now);
            }
        }
        SecretToken secret = SecretToken.create();
        links.save(new OneTimeLink(purpose, account, secret, now).confirming(email));
        return secret;
    }

    LinkStatus status(Purpose purpose, SecretToken secret) {
        return find(secret).map(link -> status(purpose, link)).orElse(LinkStatus.UNKNOWN);
    }

    /** The same for the links of one person: of another's nothing is told. */
    LinkStatus status(Purpose purpose, SecretToken secret, AccountId account) {
        return find(secret)
                .filter(link -> account.value().equals(link.accountId()))
                .map(link -> status(purpose, link))
                .orElse(LinkStatus.UNKNOWN);
    }

    /** The account behind a link that works. */
    Optional<AccountId> account(Purpose purpose, SecretToken secret) {
        return find(secret)
                .filter(link -> status(purpose, link).opens())
                .map(OneTimeLink::accountId)
                .map(AccountId::new);
    }

    /**
     * Uses the link up, and with it the others of its kind.
     *
     * @throws Refused if it works no more; the reason says why
     */
    OneTimeLink use(Purpose purpose, SecretToken secret) {
        OneTimeLink link = find(secret)
                .filter(found -> status(purpose, found).opens())
                .orElseThrow(() -> new Refused(status(purpose, secret).words()));
        link.use(clock.instant());
        if (link.accountId() != null) {
            outdate(purpose, new AccountId(link.accountId()));
        }
        return link;
    }

    /** Links of this kind work no more. */
    void outdate(Purpose purpose, AccountId account) {
        links.flush();
        links.outdate(purpose, account.value(), clock.instant());
    }

    /** For an account that is removed. */
    void remove(AccountId account) {
        links.deleteAllOf(account.value());
    }

    private Optional<OneTimeLink> find(SecretToken secret) {
        return links.findBySecretDigest(secret.digest());
    }

    private LinkStatus status(Purpose purpose, OneTimeLink link) {
        LinkStatus status = link.status(purpose, clock.instant());
        UUID account = link.accountId();
        if (!status.opens() || account == null) {
            return status;
        }
        if (accounts.epoch(account).filter(AccountEpoch::blocked).isPresent()) {
            return LinkStatus.BLOCKED;
        }
        return links.anyLater(purpose, account, link.madeAt()) ? LinkStatus.NEWER_SENT : status;
    }
}
