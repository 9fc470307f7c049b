package kz.pana.identity;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.pana.identity.OneTimeLink.Purpose;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Actor;
import kz.pana.identity.access.ForAdministrator;
import kz.pana.identity.access.Role;
import kz.pana.identity.credential.SecretToken;
import kz.pana.identity.device.KnownDevices;
import kz.pana.identity.event.AccountBlocked;
import kz.pana.identity.event.RegionsGained;
import kz.pana.identity.event.RegionsLost;
import kz.pana.identity.notice.Letter;
import kz.pana.identity.notice.Notice;
import kz.pana.identity.notice.OwnPage;
import kz.pana.identity.notice.ToPassword;
import kz.pana.identity.notice.ToWork;
import kz.pana.identity.person.NewAccount;
import kz.pana.identity.person.NewAccount.Wish;
import kz.pana.identity.person.Person;
import kz.pana.kernel.EmailAddress;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.Language;
import kz.pana.kernel.Message;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.PersonName;
import kz.pana.kernel.Refused;
import kz.pana.territory.RegionCode;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What administrators do: appoint people and give them regions. Every appointment and every end of one is told to the
 * other administrators and to the coordinators of the regions.
 */
@Service
@ForAdministrator
@Transactional
public class People {

    private static final Pattern PHONE = Pattern.compile("[+()\\d\\s-]*\\d[+()\\d\\s-]*");

    private static final String KAZAKH = "әғқңөұүһіё";
    private static final String PLAIN = "агкноуухие";

    private final AccountRepository accounts;
    private final OneTimeLinks links;
    private final KnownDevices devices;
    private final AppointmentNotifications notifications;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    People(
            AccountRepository accounts,
            OneTimeLinks links,
            KnownDevices devices,
            AppointmentNotifications notifications,
            SignedIn signedIn,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.devices = devices;
        this.notifications = notifications;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
    }

    /** People whose name, address or phone holds the text, newest first; registrations that nobody confirmed come last. */
    @Transactional(readOnly = true)
    public List<Person> search(String text, int page, int size) {
        String name = plain(sought(text));
        return accounts.search(name, familyLast(name), sought(text), digits(text), PageRequest.of(page, size)).stream()
                .map(Account::person)
                .toList();
    }

    @Transactional(readOnly = true)
    public int count(String text) {
        String name = plain(sought(text));
        return accounts.countMatching(name, familyLast(name), sought(text), digits(text));
    }

    /** Whether fewer than two administrators could act: one who is ill or shut out leaves nobody to appoint people. */
    @Transactional(readOnly = true)
    public boolean needsAnotherAdministrator() {
        return accounts.administrators().stream()
                        .filter(Account::isConfirmed)
                        .limit(2)
                        .count()
                < 2;
    }

    /** The names of those who were made administrators and have not opened the letter yet. */
    @Transactional(readOnly = true)
    public List<String> awaitedAdministrators() {
        return accounts.administrators().stream()
                .filter(account -> !account.isConfirmed())
                .map(Account::name)
                .toList();
    }

    /**
     * Makes a coordinator of exactly these regions; whoever has no account yet, or never opened the letter, is invited
     * by e-mail and starts from nothing.
     *
     * @return who was appointed, by the name of the account
     * @throws InvalidValue if the account of that address is blocked
     * @throws Refused if no region is named, the person is an administrator, or it is oneself
     */
    public Person appointCoordinator(EmailAddress email, PersonName name, Language language, Set<RegionCode> regions) {
        if (regions.isEmpty()) {
            throw new Refused(Message.of("identity.coordinator.no-region"));
        }
        Account account = invited(
                email,
                name,
                language,
                "identity.letter.invited",
                notifications.names(regions).in(language));
        Set<RegionCode> before = account.actor().regions();
        account.appoint(regions, signedIn.actor());
        events.publishEvent(new Notice(account.id(), appointed(before, regions), new ToWork(Role.COORDINATOR)));
        notifications.coordinator(account, before, signedIn.actor());
        Set<RegionCode> gained = new HashSet<>(regions);
        gained.removeAll(before);
        // Who is only invited hears what waits when she comes in; until then her regions have nobody.
        if (!gained.isEmpty() && account.isConfirmed()) {
            events.publishEvent(new RegionsGained(account.id(), gained));
        }
        lost(before);
        return account.person();
    }

    private Message appointed(Set<RegionCode> before, Set<RegionCode> now) {
        Set<RegionCode> taken = new HashSet<>(before);
        taken.removeAll(now);
        return taken.isEmpty()
                ? Message.of("identity.notice.coordinator", notifications.names(now))
                : Message.of(
                        "identity.notice.coordinator-changed", notifications.names(now), notifications.names(taken));
    }

    public void dismissCoordinator(AccountId id) {
        Account account = account(id);
        Set<RegionCode> before = account.actor().regions();
        if (account.dismissCoordinator(signedIn.actor())) {
            tellDismissed(account, "identity.notice.no-coordinator");
            notifications.dismissedCoordinator(account, before, signedIn.actor());
            lost(before);
        }
    }

    /**
     * Makes another administrator, who is invited like a coordinator.
     *
     * @return who was appointed, by the name of the account
     * @throws InvalidValue if the account of that address is blocked
     * @throws Refused if the person has another role, or it is oneself
     */
    public Person appointAdministrator(EmailAddress email, PersonName name, Language language) {
        Account account = invited(email, name, language, "identity.letter.administrator", "");
        account.grant(Role.ADMINISTRATOR, signedIn.actor());
        events.publishEvent(
                new Notice(account.id(), Message.of("identity.notice.administrator"), new ToWork(Role.ADMINISTRATOR)));
        notifications.tell(account, Set.of(), signedIn.actor(), "identity.notice.administrator-appointed");
        return account.person();
    }

    /**
     * Checks what {@link #dismissAdministrator} would, before anybody is told that it is done.
     *
     * @throws Refused if it is oneself
     * @throws AccessDeniedException if one was dismissed or shut out a moment ago
     */
    public void requireMayDismissAdministrator(AccountId id) {
        requireStillAdministrator();
        account(id).requireNotSelf(signedIn.actor());
    }

    /**
     * @throws Refused if it is oneself
     * @throws AccessDeniedException if one was dismissed or shut out a moment ago
     */
    public void dismissAdministrator(AccountId id) {
        requireStillAdministrator();
        Account account = account(id);
        if (account.dismissAdministrator(signedIn.actor())) {
            tellDismissed(account, "identity.notice.no-administrator");
            notifications.tell(account, Set.of(), signedIn.actor(), "identity.notice.administrator-dismissed");
        }
    }

    /** The session ends: whoever signs in again reads why so little is left. */
    private void tellDismissed(Account account, String key) {
        events.publishEvent(
                new Notice(account.id(), Message.of(key, signedIn.actor().name()), OwnPage.INBOX));
    }

    /**
     * Lets a coordinator write the course, or not any more.
     *
     * @throws Refused if the person is no coordinator
     */
    public void letWrite(AccountId id, boolean on) {
        Account account = account(id);
        if (!account.letWrite(on, signedIn.actor())) {
            return;
        }
        if (on) {
            events.publishEvent(new Notice(id, Message.of("identity.notice.author"), new ToWork(Role.AUTHOR)));
        } else {
            tellDismissed(account, "identity.notice.no-author");
        }
        notifications.tell(
                account,
                account.actor().regions(),
                signedIn.actor(),
                on ? "identity.notice.author-appointed" : "identity.notice.author-dismissed");
    }

    /** Shuts an account out, or lets it in again. Nobody shuts out themselves. */
    public void block(AccountId id, boolean on, String why) {
        requireStillAdministrator();
        Actor by = signedIn.actor();
        if (by.id().equals(id)) {
            throw new Refused(Message.of("identity.block.self"));
        }
        Account account = account(id);
        if (!account.block(on, by, why)) {
            return;
        }
        devices.forget(id);
        events.publishEvent(new AccountBlocked(id, on));
        if (!account.roles().isEmpty()) {
            notifications.tell(
                    account,
                    account.actor().regions(),
                    by,
                    on ? "identity.notice.blocked" : "identity.notice.unblocked");
        }
        lost(account.actor().regions());
    }

    /** Says so where none of the regions' coordinators is left. */
    private void lost(Set<RegionCode> regions) {
        Set<RegionCode> lost = regions.stream()
                .filter(region -> accounts.coordinatorsOf(region).isEmpty())
                .collect(Collectors.toSet());
        if (!lost.isEmpty()) {
            events.publishEvent(new RegionsLost(lost));
        }
    }

    /**
     * Takes a phone number from the account that was made with it, so that whoever has that telephone can join with it.
     * Nobody signs in by it any more, and every session ends; who has an e-mail is told, and signs in by it.
     *
     * @throws Refused if the account has no phone number
     */
    public void freePhone(AccountId id, String why) {
        Account account = account(id);
        account.freePhone(signedIn.actor(), why, clock.instant());
        links.outdate(Purpose.CHOOSE_PIN, id);
        devices.forget(id);
        if (!account.isByPin()) {
            events.publishEvent(new Notice(id, Message.of("identity.notice.phone-freed"), OwnPage.PROFILE));
        }
        notifications.tell(account, Set.of(), signedIn.actor(), "identity.notice.phone-freed-by");
    }

    /** Of two who dismiss each other at the same moment one stays. */
    private void requireStillAdministrator() {
        // Nothing of the accounts is read before they are locked: it could be out of date by then.
        AccountId me = signedIn.id().orElseThrow();
        if (accounts.lockAdministrators().stream().map(Account::id).noneMatch(me::equals)) {
            throw new AccessDeniedException("not an administrator any more");
        }
    }

    /** The account of that address, made or begun anew where nobody has opened a letter yet. */
    private Account invited(EmailAddress email, PersonName name, Language language, String letterKey, String regions) {
        Optional<Account> known = accounts.findByEmail(email);
        if (known.filter(Account::isBlocked).isPresent()) {
            throw new InvalidValue("identity.refused.blocked");
        }
        if (known.filter(Account::isConfirmed).isPresent()) {
            return known.get();
        }
        Account account = known.orElseGet(
                () -> accounts.saveAndFlush(new Account(email, NewAccount.name(name), language, clock.instant())));
        account.startOver(NewAccount.name(name), language);
        SecretToken secret = links.create(Purpose.CHOOSE_PASSWORD, account.id());
        events.publishEvent(new Letter(
                email,
                language,
                Message.of(letterKey + ".subject"),
                Message.of(letterKey + ".text", name.full(), regions),
                new ToPassword(secret, Wish.LATER)));
        return account;
    }

    /** Many type Kazakh on a Russian keyboard; the query does the same with the letters of names. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int at = 0; at < text.length(); at++) {
            int letter = KAZAKH.indexOf(text.charAt(at));
            if (letter >= 0) {
                plain.setCharAt(at, PLAIN.charAt(letter));
            }
        }
        return plain.toString();
    }

    /** Names are kept with the given name first; on documents the family name is. */
    private static String familyLast(String name) {
        return name.replaceFirst("^(\\S+)\\s+(.+)$", "$2 $1");
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
