package kz.pana.identity;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import kz.pana.identity.OneTimeLink.Purpose;
import kz.pana.kernel.EmailAddress;
import kz.pana.kernel.Happenings;
import kz.pana.kernel.Language;
import kz.pana.kernel.Message;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.Refused;
import kz.pana.territory.RegionCode;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do: appoint people and give them regions. */
@Service
@ForAdministrator
@Transactional
public class People {

    private static final Pattern PHONE = Pattern.compile("[+()\\d\\s-]*\\d[+()\\d\\s-]*");

    private final AccountRepository accounts;
    private final Links links;
    private final PasswordEncoder passwords;
    private final SignedIn signedIn;
    private final Happenings happenings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    People(
            AccountRepository accounts,
            Links links,
            PasswordEncoder passwords,
            SignedIn signedIn,
            Happenings happenings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.passwords = passwords;
        this.signedIn = signedIn;
        this.happenings = happenings;
        this.events = events;
        this.clock = clock;
    }

    /** People whose name, address or phone holds the text, newest first. */
    @Transactional(readOnly = true)
    public List<Person> search(String text, int page, int size) {
        return accounts.search(sought(text), digits(text), PageRequest.of(page, size)).stream()
                .map(Account::person)
                .toList();
    }

    @Transactional(readOnly = true)
    public int count(String text) {
        return accounts.countMatching(sought(text), digits(text));
    }

    /**
     * Makes a coordinator of exactly these regions; whoever has no account yet is invited by e-mail.
     *
     * @throws Refused if no region is named
     */
    public void appointCoordinator(EmailAddress email, String name, Language language, Set<RegionCode> regions) {
        if (regions.isEmpty()) {
            throw new Refused(Message.of("identity.coordinator.no-region"));
        }
        Account account = accounts.findByEmail(email).orElseGet(() -> invite(email, name, language));
        account.appoint(regions, signedIn.actor());
        happenings.tell(account);
        events.publishEvent(new Notice(account.id(), Message.of("identity.notice.coordinator"), "desk"));
    }

    public void dismissCoordinator(AccountId id) {
        Account account = account(id);
        account.dismissCoordinator(signedIn.actor());
        happenings.tell(account);
    }

    /**
     * Lets a coordinator write the course, or not any more.
     *
     * @throws Refused if the person is no coordinator
     */
    public void letWrite(AccountId id, boolean on) {
        Account account = account(id);
        account.letWrite(on, signedIn.actor());
        happenings.tell(account);
        if (on) {
            events.publishEvent(new Notice(id, Message.of("identity.notice.author"), "course"));
        }
    }

    /** Shuts an account out, or lets it in again. Nobody shuts out themselves. */
    public void block(AccountId id, boolean on, String why) {
        Actor by = signedIn.actor();
        if (by.id().equals(id)) {
            throw new Refused(Message.of("identity.block.self"));
        }
        Account account = account(id);
        account.block(on, by, why);
        happenings.tell(account);
    }

    private Account invite(EmailAddress email, String name, Language language) {
        // Nobody knows this password: the link lets the person choose one.
        String hash = passwords.encode(Secret.create().value());
        Account account = accounts.save(new Account(email, NewAccount.name(name), hash, language, clock.instant()));
        Secret secret = links.create(Purpose.CHOOSE_PASSWORD, account.id());
        events.publishEvent(new Letter(
                email,
                language,
                Message.of("identity.letter.invited.subject"),
                Message.of("identity.letter.invited.text", name),
                "password/" + secret.value()));
        return account;
    }

    private static String sought(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /** The end of a phone number as it is kept; what holds other signs is none, and matches nothing. */
    private static String digits(String text) {
        return PHONE.matcher(text).matches() ? text.replaceAll("\\D", "").replaceFirst("^[78](?=\\d{10}$)", "") : "-";
    }

    private Account account(AccountId id) {
        return accounts.findById(id.value()).orElseThrow(NotFound::new);
    }
}
