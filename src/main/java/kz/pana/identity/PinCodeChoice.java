package kz.pana.identity;

import java.time.Clock;
import java.util.Objects;
import kz.pana.identity.OneTimeLink.Purpose;
import kz.pana.identity.access.ForAnyone;
import kz.pana.identity.credential.LinkStatus;
import kz.pana.identity.credential.PinCode;
import kz.pana.identity.credential.SecretToken;
import kz.pana.identity.device.KnownDevices;
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
    private final SessionSignIn sessionSignIn;
    private final KnownDevices devices;
    private final CredentialNotifications notifications;
    private final Clock clock;

    PinCodeChoice(
            AccountRepository accounts,
            OneTimeLinks links,
            PasswordEncoder passwords,
            SessionSignIn sessionSignIn,
            KnownDevices devices,
            CredentialNotifications notifications,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.passwords = passwords;
        this.sessionSignIn = sessionSignIn;
        this.devices = devices;
        this.notifications = notifications;
        this.clock = clock;
    }

    /** Whether the link still works, and why not. */
    @Transactional(readOnly = true)
    public LinkStatus status(SecretToken secret) {
        return links.status(Purpose.CHOOSE_PIN, secret);
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
        accounts.flush();
        notifications.pinChosen(account);
        sessionSignIn.admit(account.id());
    }
}
