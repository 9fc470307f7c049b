package kz.pana.identity;

import kz.pana.identity.OneTimeLink.Purpose;
import kz.pana.kernel.Happenings;
import kz.pana.kernel.Message;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How somebody who forgot the PIN gets a new one: by a link from whoever invited them. */
@Service
@ForAnyone
@Transactional
public class PinChoice {

    private final AccountRepository accounts;
    private final Links links;
    private final PasswordEncoder passwords;
    private final Happenings happenings;
    private final ApplicationEventPublisher events;

    PinChoice(
            AccountRepository accounts,
            Links links,
            PasswordEncoder passwords,
            Happenings happenings,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.links = links;
        this.passwords = passwords;
        this.happenings = happenings;
        this.events = events;
    }

    /** Whether the link still works. */
    @Transactional(readOnly = true)
    public boolean opens(Secret secret) {
        return links.opens(Purpose.CHOOSE_PIN, secret);
    }

    /**
     * Sets the PIN and opens an account that too many wrong ones had locked.
     *
     * @throws Refused if the link works no more
     */
    public void choose(Secret secret, Pin pin) {
        String hash = passwords.encode(pin.digits());
        OneTimeLink link = links.use(Purpose.CHOOSE_PIN, secret);
        Account account = accounts.findById(java.util.Objects.requireNonNull(link.accountId()))
                .orElseThrow(NotFound::new);
        account.choosePin(hash);
        happenings.tell(account);
        events.publishEvent(new Notice(account.id(), Message.of("identity.notice.pin-chosen"), "profile"));
    }
}
