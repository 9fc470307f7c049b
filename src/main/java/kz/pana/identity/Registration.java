package kz.pana.identity;

import java.time.Clock;
import java.util.Optional;
import kz.pana.identity.OneTimeLink.Purpose;
import kz.pana.identity.access.ForAnyone;
import kz.pana.identity.access.Role;
import kz.pana.identity.credential.LinkStatus;
import kz.pana.identity.credential.PasswordStrength;
import kz.pana.identity.credential.SecretToken;
import kz.pana.identity.device.KnownDevices;
import kz.pana.identity.notice.Letter;
import kz.pana.identity.notice.Target;
import kz.pana.identity.notice.ToPassword;
import kz.pana.identity.person.NewAccount;
import kz.pana.identity.person.NewAccount.Wish;
import kz.pana.identity.person.Person;
import kz.pana.kernel.EmailAddress;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.Language;
import kz.pana.kernel.Message;
import kz.pana.kernel.PersonName;
import kz.pana.kernel.Refused;
import kz.pana.platform.Afterwards;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How people come in. The password is chosen by whoever opens the letter, always; and nothing here tells a stranger
 * whether an address has an account. Nor does the time it takes: whatever looks for the account happens afterwards.
 */
@Service
@ForAnyone
@Transactional
public class Registration {

    private final AccountRepository accounts;
    private final OneTimeLinks links;
    private final Letters letters;
    private final PasswordEncoder passwords;
    private final SessionSignIn sessionSignIn;
    private final KnownDevices devices;
    private final CredentialNotifications notifications;
    private final Afterwards afterwards;
    private final Clock clock;

    Registration(
            AccountRepository accounts,
            OneTimeLinks links,
            Letters letters,
            PasswordEncoder passwords,
            SessionSignIn sessionSignIn,
            KnownDevices devices,
            CredentialNotifications notifications,
            Afterwards afterwards,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.letters = letters;
        this.passwords = passwords;
        this.sessionSignIn = sessionSignIn;
        this.devices = devices;
        this.notifications = notifications;
        this.afterwards = afterwards;
        this.clock = clock;
    }

    /**
     * Registers, and sends a link to choose the password. Where the address has an account, only its mailbox learns so.
     * Registering again before the letter was opened replaces what was there, unless the person was appointed to
     * something since: then what the administrator wrote stays.
     *
     * @throws Refused if too much came from that network, and when to try again
     */
    public void register(NewAccount request) {
        letters.ask();
        afterwards.run("register", () -> begin(request));
    }

    private void begin(NewAccount request) {
        Optional<Account> known = accounts.findByEmail(request.email());
        if (known.filter(Account::isConfirmed).isPresent()) {
            letters.send(
                    request.email(),
                    known.get().id(),
                    () -> letter(
                            request.email(),
                            request.language(),
                            "identity.letter.known",
                            password(known.get(), Wish.LATER)));
            return;
        }
        Account account = known.orElseGet(() -> accounts.saveAndFlush(
                new Account(request.email(), request.name(), request.language(), clock.instant())));
        if (account.roles().isEmpty()) {
            account.startOver(request.name(), request.language());
        }
        letters.send(
                request.email(),
                account.id(),
                () -> letter(
                        request.email(),
                        request.language(),
                        "identity.letter.confirm",
                        password(account, request.wish())));
    }

    /**
     * Sends a link to choose a new password, if the address has an account.
     *
     * @throws Refused if too much came from that network, and when to try again
     */
    public void forgotPassword(EmailAddress email) {
        letters.ask();
        afterwards.run("send-password-link", () -> sendPasswordLink(email));
    }

    private void sendPasswordLink(EmailAddress email) {
        accounts.findByEmail(email)
                .ifPresent(account -> letters.send(
                        email,
                        account.id(),
                        () -> letter(
                                email, account.language(), "identity.letter.password", password(account, Wish.LATER))));
    }

    /** Whether a link that chooses a password works, and why not. */
    @Transactional(readOnly = true)
    public LinkStatus status(SecretToken secret) {
        return links.status(Purpose.CHOOSE_PASSWORD, secret);
    }

    /** Whose password a link that works chooses. */
    @Transactional(readOnly = true)
    public Optional<Person> invited(SecretToken secret) {
        return links.account(Purpose.CHOOSE_PASSWORD, secret)
                .flatMap(id -> accounts.findById(id.value()))
                .map(Account::person);
    }

    /**
     * Chooses a password by a link that came by e-mail, which proves the address too, and signs in here. Sessions that
     * there were end.
     *
     * @param name what to call the person; only who was never here before may say so
     * @throws InvalidValue if the password is too weak
     * @throws Refused if the link works no more; the reason says why
     */
    public void choosePassword(SecretToken secret, Optional<PersonName> name, String password) {
        Account account = links.account(Purpose.CHOOSE_PASSWORD, secret)
                .flatMap(id -> accounts.findById(id.value()))
                .orElseThrow(() -> new Refused(status(secret).words()));
        if (!account.isConfirmed()) {
            name.ifPresent(chosen -> account.choose(NewAccount.name(chosen), account.language()));
        }
        PasswordStrength.require(password, account.person().email(), account.name());
        String hash = passwords.encode(password);
        links.use(Purpose.CHOOSE_PASSWORD, secret);
        Optional.ofNullable(account.person().email()).ifPresent(letters::forget);
        if (account.isConfirmed()) {
            notifications.passwordChanged(account);
        }
        account.choosePassword(hash, clock.instant());
        devices.forget(account.id());
        accounts.flush();
        sessionSignIn.admit(account.id());
    }

    /** Whether the link still makes the first administrator. */
    @Transactional(readOnly = true)
    public boolean awaitsFirstAdministrator(SecretToken secret) {
        return !accounts.anyAdministrator()
                && links.status(Purpose.FIRST_ADMINISTRATOR, secret).opens();
    }

    /**
     * Makes the first administrator, by the link printed at the first start.
     *
     * @throws InvalidValue if the password is too weak
     * @throws Refused if the link does not work any more, or the address has an account
     */
    public void createFirstAdministrator(SecretToken secret, NewAccount request, String password) {
        PasswordStrength.require(password, request.email(), request.name().full());
        Optional<Account> known = accounts.findByEmail(request.email());
        if (known.filter(Account::isConfirmed).isPresent()) {
            throw new Refused(Message.of("identity.first.known"));
        }
        links.use(Purpose.FIRST_ADMINISTRATOR, secret);
        Account account = known.orElseGet(
                () -> new Account(request.email(), request.name(), request.language(), clock.instant()));
        account.startOver(request.name(), request.language());
        account.choosePassword(passwords.encode(password), clock.instant());
        account.grant(Role.ADMINISTRATOR, null);
        accounts.save(account);
        links.outdate(Purpose.CHOOSE_PASSWORD, account.id());
    }

    private Target password(Account account, Wish wish) {
        return new ToPassword(links.create(Purpose.CHOOSE_PASSWORD, account.id()), wish);
    }

    /** Without the name: it was typed by somebody who need not own the mailbox, and could be an advertisement. */
    private static Letter letter(EmailAddress to, Language language, String key, Target target) {
        return new Letter(to, language, Message.of(key + ".subject"), Message.of(key + ".text"), target);
    }
}
