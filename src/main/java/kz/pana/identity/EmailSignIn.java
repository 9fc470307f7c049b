package kz.pana.identity;

import java.time.Clock;
import java.util.Objects;
import kz.pana.identity.OneTimeLink.Purpose;
import kz.pana.identity.access.ForSignedIn;
import kz.pana.identity.credential.LinkStatus;
import kz.pana.identity.credential.PasswordStrength;
import kz.pana.identity.credential.SecretToken;
import kz.pana.identity.notice.Letter;
import kz.pana.identity.notice.OwnPage;
import kz.pana.identity.notice.Target;
import kz.pana.identity.notice.ToEmail;
import kz.pana.kernel.EmailAddress;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.Message;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.Refused;
import kz.pana.platform.Afterwards;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How somebody who signs in by phone and PIN changes to e-mail and password, which every further role needs. */
@Service
@ForSignedIn
@Transactional
public class EmailSignIn {

    private final AccountRepository accounts;
    private final OneTimeLinks links;
    private final PasswordEncoder passwords;
    private final SignedIn signedIn;
    private final SecretCheck check;
    private final Letters letters;
    private final CredentialNotifications notifications;
    private final Afterwards afterwards;
    private final Clock clock;

    EmailSignIn(
            AccountRepository accounts,
            OneTimeLinks links,
            PasswordEncoder passwords,
            SignedIn signedIn,
            SecretCheck check,
            Letters letters,
            CredentialNotifications notifications,
            Afterwards afterwards,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.passwords = passwords;
        this.signedIn = signedIn;
        this.check = check;
        this.letters = letters;
        this.notifications = notifications;
        this.afterwards = afterwards;
        this.clock = clock;
    }

    /**
     * Sends a link to the address. Where the address has an account already, only its mailbox learns so: whatever looks for
     * it happens afterwards, so that the time of the answer does not tell either.
     *
     * @throws InvalidValue if the PIN is wrong, or comes too soon after wrong ones
     * @throws Refused if the caller signs in by e-mail already, a PIN was set by a link within the last day, or too much
     *     came from that network
     */
    public void ask(EmailAddress email, String pin) {
        Account account = account();
        if (!account.isByPin()) {
            throw new Refused("identity.refused.no-pin");
        }
        account.requireNoPinByLink(clock.instant());
        check.require(account, pin);
        letters.ask();
        afterwards.run("send-email-link", () -> send(account, email));
    }

    private void send(Account account, EmailAddress email) {
        letters.sendUntold(
                account.id(),
                email,
                () -> isSomebodys(email)
                        ? letter(account, email, "identity.letter.known", OwnPage.SIGN_IN)
                        : letter(
                                account,
                                email,
                                "identity.letter.take-email",
                                new ToEmail(links.create(Purpose.TAKE_EMAIL, account.id(), email))));
    }

    /** Whether the link works and is the caller's own: an address with a typing error must not give the account away. */
    @Transactional(readOnly = true)
    public LinkStatus status(SecretToken secret) {
        return links.status(Purpose.TAKE_EMAIL, secret, signedIn.actor().id());
    }

    /**
     * Takes the address and the password in place of the PIN. The account's other sessions end.
     *
     * @throws InvalidValue if the password is too weak
     * @throws Refused if the link works no more, is not the caller's, or a PIN was set by a link within the last day
     */
    public void begin(SecretToken secret, String password) {
        if (!status(secret).opens()) {
            throw new Refused(status(secret).words());
        }
        Account account = account();
        account.requireNoPinByLink(clock.instant());
        EmailAddress email =
                Objects.requireNonNull(links.use(Purpose.TAKE_EMAIL, secret).email());
        PasswordStrength.require(password, email, account.name());
        if (isSomebodys(email)) {
            throw new Refused("identity.email.known");
        }
        accounts.findByEmail(email).ifPresent(this::remove);
        account.takeEmail(email, passwords.encode(password));
        links.outdate(Purpose.CHOOSE_PIN, account.id());
        accounts.flush();
        notifications.emailTaken(account);
        signedIn.keep(account);
    }

    /** Whoever registers with an address and never opens the letter keeps it from nobody. */
    private boolean isSomebodys(EmailAddress email) {
        return accounts.findByEmail(email)
                .filter(account -> account.isConfirmed() || !account.roles().isEmpty())
                .isPresent();
    }

    private void remove(Account neverConfirmed) {
        links.remove(neverConfirmed.id());
        accounts.delete(neverConfirmed);
        accounts.flush();
    }

    private static Letter letter(Account account, EmailAddress to, String key, Target target) {
        return new Letter(to, account.language(), Message.of(key + ".subject"), Message.of(key + ".text"), target);
    }

    private Account account() {
        return accounts.findById(signedIn.actor().id().value()).orElseThrow(NotFound::new);
    }
}
