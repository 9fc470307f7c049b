package kz.pana.identity;

import java.time.Clock;
import java.util.Optional;
import kz.pana.identity.OneTimeLink.Purpose;
import kz.pana.identity.access.ForSignedIn;
import kz.pana.identity.credential.PasswordStrength;
import kz.pana.identity.credential.PinCode;
import kz.pana.identity.device.KnownDevices;
import kz.pana.identity.person.NewAccount;
import kz.pana.identity.person.Person;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.Language;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.PersonName;
import kz.pana.kernel.PhoneNumber;
import kz.pana.kernel.Refused;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person sees and changes of their own account. */
@Service
@ForSignedIn
@Transactional
public class Profile {

    private final AccountRepository accounts;
    private final SignedIn signedIn;
    private final PasswordEncoder passwords;
    private final SecretCheck check;
    private final OneTimeLinks links;
    private final Letters letters;
    private final KnownDevices devices;
    private final PhoneAccounts phoneAccounts;
    private final CredentialNotifications notifications;
    private final Clock clock;

    Profile(
            AccountRepository accounts,
            SignedIn signedIn,
            PasswordEncoder passwords,
            SecretCheck check,
            OneTimeLinks links,
            Letters letters,
            KnownDevices devices,
            PhoneAccounts phoneAccounts,
            CredentialNotifications notifications,
            Clock clock) {
        this.accounts = accounts;
        this.signedIn = signedIn;
        this.passwords = passwords;
        this.check = check;
        this.links = links;
        this.letters = letters;
        this.devices = devices;
        this.phoneAccounts = phoneAccounts;
        this.notifications = notifications;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Person mine() {
        return account().person();
    }

    /**
     * @throws InvalidValue if that is no name
     */
    public void save(PersonName name, Language language) {
        Account account = account();
        account.choose(NewAccount.name(name), language);
    }

    /** Chooses the language alone. */
    public void speak(Language language) {
        account().speak(language);
    }

    /**
     * Changes the PIN; every other session of the account ends.
     *
     * @throws InvalidValue if the current PIN is wrong, comes too soon after wrong ones, or the new one is part of the
     *     phone number
     */
    public void changePin(String current, PinCode wanted) {
        Account account = account();
        account.requirePin();
        check.require(account, current);
        account.choosePin(passwords.encode(wanted.digits()), wanted);
        links.outdate(Purpose.CHOOSE_PIN, account.id());
        notifications.pinChosen(account);
        changed(account);
    }

    /**
     * Changes the phone number by which the person signs in; every other session of the account ends.
     *
     * @throws InvalidValue if the PIN is wrong, or comes too soon after wrong ones
     * @throws Refused if the number cannot be had, or a PIN was set by a link within the last day
     */
    public void changePhone(PhoneNumber number, String pin) {
        Account account = account();
        account.requirePin();
        account.requireNoPinByLink(clock.instant());
        check.require(account, pin);
        phoneAccounts.change(account, number, pin);
        notifications.phoneChanged(account);
        changed(account);
    }

    /**
     * Changes the password; every other session of the account ends, and so do the links to choose one.
     *
     * @throws InvalidValue if the current password is wrong, comes too soon after wrong ones, or the new one is too weak
     */
    public void changePassword(String current, String wanted) {
        Account account = account();
        account.requireEmail();
        check.require(account, current);
        PasswordStrength.require(wanted, account.person().email(), account.name());
        account.choosePassword(passwords.encode(wanted), clock.instant());
        links.outdate(Purpose.CHOOSE_PASSWORD, account.id());
        Optional.ofNullable(account.person().email()).ifPresent(letters::forget);
        notifications.passwordChanged(account);
        changed(account);
    }

    /** Ends every session of the account, the present one with its next request too. */
    public void signOutEverywhere() {
        Account account = account();
        account.signOutEverywhere();
        devices.forget(account.id());
        notifications.signedOutEverywhere(account);
    }

    private void changed(Account account) {
        accounts.flush();
        devices.forget(account.id());
        devices.remember(account.id());
        signedIn.keep(account);
    }

    private Account account() {
        return accounts.findById(signedIn.actor().id().value()).orElseThrow(NotFound::new);
    }
}
