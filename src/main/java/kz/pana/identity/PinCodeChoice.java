package kz.pana.identity;

import java.time.Clock;
import java.util.Objects;
import kz.pana.identity.OneTimeLink.Purpose;
import kz.pana.kernel.DomainEvents;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.Refused;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How somebody who forgot the PIN gets a new one: by a link from whoever invited them. */
@Service
@ForAnyone
@Transactional
public class PinCodeChoice {

    private final AccountRepository accounts;
    private final OneTimeLinks links;
    private final PasswordEncoder passwords;
    private final SessionSignIn frontDoor;
    private final KnownDevices devices;
    private final DomainEvents domainEvents;
    private final CredentialNotifications news;
    private final Clock clock;

    PinCodeChoice(
            AccountRepository accounts,
            OneTimeLinks links,
            PasswordEncoder passwords,
            SessionSignIn frontDoor,
            KnownDevices devices,
            DomainEvents domainEvents,
            CredentialNotifications news,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.passwords = passwords;
        this.frontDoor = frontDoor;
        this.devices = devices;
        this.domainEvents = domainEvents;
        this.news = news;
        this.clock = clock;
    }

    /** Whether the link still works, and why not. */
    @Transactional(readOnly = true)
    public LinkStatus standing(SecretToken secret) {
        return links.standing(Purpose.CHOOSE_PIN, secret);
    }

    /**
     * Sets the PIN, ends the sessions there were, tells the person, and signs them in here.
     *
     * @throws InvalidValue if the PIN is part of the person's phone number
     * @throws Refused if the link works no more
     */
    public void choose(SecretToken secret, PinCode pin) {
        String hash = passwords.encode(pin.digits());
        OneTimeLink link = links.use(Purpose.CHOOSE_PIN, secret);
        Account account =
                accounts.findById(Objects.requireNonNull(link.accountId())).orElseThrow(NotFound::new);
        account.choosePinByLink(hash, pin, clock.instant());
        devices.forget(account.id());
        domainEvents.publish(account);
        accounts.flush();
        news.pinChosen(account);
        frontDoor.admit(account.id());
    }
}
