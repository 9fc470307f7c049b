package kz.pana.identity;

import java.time.Clock;
import java.util.Optional;
import kz.pana.identity.OneTimeLink.Purpose;
import kz.pana.kernel.EmailAddress;
import kz.pana.kernel.Happenings;
import kz.pana.kernel.Message;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How people come in. Nothing here tells a stranger whether an address has an account. */
@Service
@ForAnyone
@Transactional
public class Registration {

    private final AccountRepository accounts;
    private final Links links;
    private final PasswordEncoder passwords;
    private final Happenings happenings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Registration(
            AccountRepository accounts,
            Links links,
            PasswordEncoder passwords,
            Happenings happenings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.passwords = passwords;
        this.happenings = happenings;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Registers, and sends a link that confirms the address. Where the address has an account, only its mailbox learns
     * so: a confirmed one is told to sign in; another gets a link to choose its password, because whoever registered it
     * first need not own the mailbox.
     */
    public void register(NewAccount request) {
        // Hashed in either case, so that the time taken tells nothing.
        String hash = passwords.encode(request.password());
        Optional<Account> known = accounts.findByEmail(request.email());
        if (known.isPresent()) {
            events.publishEvent(letterToKnown(known.get(), request));
            return;
        }
        Account account = accounts.saveAndFlush(
                new Account(request.email(), request.name(), hash, request.language(), clock.instant()));
        Secret secret = links.create(Purpose.CONFIRM_EMAIL, account.id());
        events.publishEvent(letter(request.email(), request, "identity.letter.confirm", "confirm/" + secret.value()));
    }

    /** Confirms the address behind the link. */
    public void confirm(Secret secret) {
        account(links.use(Purpose.CONFIRM_EMAIL, secret)).confirm(clock.instant());
    }

    /** Sends a link to choose a new password, if the address has an account. */
    public void forgotPassword(EmailAddress email) {
        accounts.findByEmail(email).ifPresent(account -> {
            Secret secret = links.create(Purpose.CHOOSE_PASSWORD, account.id());
            events.publishEvent(new Letter(
                    email,
                    account.language(),
                    Message.of("identity.letter.password.subject"),
                    Message.of("identity.letter.password.text"),
                    "password/" + secret.value()));
        });
    }

    /** Chooses a password by a link that came by e-mail, which proves the address too. */
    public void choosePassword(Secret secret, String password) {
        String hash = passwords.encode(NewAccount.password(password));
        Account account = account(links.use(Purpose.CHOOSE_PASSWORD, secret));
        account.choosePassword(hash);
        account.confirm(clock.instant());
    }

    /** Whether a link that chooses a password still works. */
    public boolean choosesPassword(Secret secret) {
        return links.opens(Purpose.CHOOSE_PASSWORD, secret);
    }

    /** Whether a link that confirms an address still works. */
    public boolean confirms(Secret secret) {
        return links.opens(Purpose.CONFIRM_EMAIL, secret);
    }

    /** Whether the link still makes the first administrator. */
    public boolean awaitsFirstAdministrator(Secret secret) {
        return !accounts.anyAdministrator() && links.opens(Purpose.FIRST_ADMINISTRATOR, secret);
    }

    /**
     * Makes the first administrator, by the link printed at the first start.
     *
     * @throws Refused if the link does not work any more, or the address has an account
     */
    public void createFirstAdministrator(Secret secret, NewAccount request) {
        if (accounts.existsByEmail(request.email())) {
            throw new Refused(Message.of("identity.first.known"));
        }
        links.use(Purpose.FIRST_ADMINISTRATOR, secret);
        Account account = new Account(
                request.email(),
                request.name(),
                passwords.encode(request.password()),
                request.language(),
                clock.instant());
        account.confirm(clock.instant());
        account.grant(Role.ADMINISTRATOR, null);
        happenings.tell(accounts.save(account));
    }

    private Letter letterToKnown(Account account, NewAccount request) {
        return account.isConfirmed()
                ? letter(request.email(), request, "identity.letter.known", "login")
                : letter(
                        request.email(),
                        request,
                        "identity.letter.again",
                        "password/"
                                + links.create(Purpose.CHOOSE_PASSWORD, account.id())
                                        .value());
    }

    private Account account(OneTimeLink link) {
        return accounts.findById(java.util.Objects.requireNonNull(link.accountId()))
                .orElseThrow(NotFound::new);
    }

    /** Without the name: it was typed by somebody who need not own the mailbox, and could be an advertisement. */
    private static Letter letter(EmailAddress to, NewAccount request, String key, String path) {
        return new Letter(to, request.language(), Message.of(key + ".subject"), Message.of(key + ".text"), path);
    }
}
