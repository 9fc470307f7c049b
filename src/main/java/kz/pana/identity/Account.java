package kz.pana.identity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Actor;
import kz.pana.identity.access.Role;
import kz.pana.identity.credential.PinCode;
import kz.pana.identity.event.EmailTaken;
import kz.pana.identity.event.ManyWrongPins;
import kz.pana.identity.event.PersonRenamed;
import kz.pana.identity.event.PhoneChanged;
import kz.pana.identity.event.PhoneFreed;
import kz.pana.identity.event.RegionsGained;
import kz.pana.identity.event.SessionsEnded;
import kz.pana.identity.person.Contact;
import kz.pana.identity.person.NewPhoneAccount;
import kz.pana.identity.person.Person;
import kz.pana.identity.throttle.Guesses;
import kz.pana.identity.throttle.Slowdown;
import kz.pana.kernel.Aggregate;
import kz.pana.kernel.EmailAddress;
import kz.pana.kernel.Language;
import kz.pana.kernel.PersonName;
import kz.pana.kernel.PhoneNumber;
import kz.pana.kernel.Refused;
import kz.pana.kernel.StateChanged;
import kz.pana.territory.RegionCode;
import org.jspecify.annotations.Nullable;

/** A person's account: by e-mail and password, or, for staff, by phone and PIN. */
@Entity
@Table(name = "account")
class Account extends Aggregate {

    /** So long whoever has the account can notice that somebody else chose the PIN. */
    private static final Duration NOTICED_WITHIN = Duration.ofDays(1);

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private @Nullable EmailAddress email;
    private @Nullable PhoneNumber phone;

    /** As it was typed in one line, or both names together. */
    private String name;

    private @Nullable String givenName;
    private @Nullable String familyName;

    /** Of the password or, while there is no e-mail, of the PIN; none before the person chose one by letter. */
    private @Nullable String passwordHash;

    @Embedded
    private Guesses wrongPins = Guesses.NONE;

    @Enumerated(EnumType.STRING)
    private Language language;

    private Instant registeredAt;
    private @Nullable Instant confirmedAt;
    private boolean blocked;

    /** When a PIN was last set by a link that somebody else had made. */
    private @Nullable Instant pinByLinkAt;

    /** When an administrator took the phone number from the account, for whoever has that telephone. */
    private @Nullable Instant phoneFreedAt;

    /** Raised by whatever changes what a session may do; each session keeps the one that it began with. */
    private int epoch;

    /** Sessions from before it have ended. */
    private int oldestEpoch;

    @ElementCollection
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "account_region", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "region")
    private Set<RegionCode> regions = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    /** Makes an account without a password: whoever opens the letter chooses it. */
    Account(EmailAddress email, PersonName name, Language language, Instant now) {
        this.id = UUID.randomUUID();
        this.email = email;
        call(name);
        this.language = language;
        this.registeredAt = now;
    }

    /** Makes an account by phone, confirmed at once: whoever invited the person is the proof. */
    Account(NewPhoneAccount request, String pinHash, Instant now) {
        this.id = UUID.randomUUID();
        this.phone = request.phone();
        call(request.name());
        this.passwordHash = pinHash;
        this.language = request.language();
        this.registeredAt = now;
        this.confirmedAt = now;
    }

    AccountId id() {
        return new AccountId(id);
    }

    /** What the person signs in with. */
    String signInName() {
        return email != null ? email.value() : phone != null ? phone.e164() : id.toString();
    }

    boolean isByPin() {
        return email == null;
    }

    String name() {
        return name;
    }

    /** Whether there is a password or a PIN to sign in with. */
    boolean hasSecret() {
        return passwordHash != null;
    }

    /** Of the password or the PIN. */
    String secretHash() {
        return Objects.requireNonNull(passwordHash);
    }

    int epoch() {
        return epoch;
    }

    boolean admits(int session) {
        return new AccountEpoch(epoch, oldestEpoch, blocked).admits(session);
    }

    Language language() {
        return language;
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    boolean isBlocked() {
        return blocked;
    }

    Set<Role> roles() {
        return roles.isEmpty() ? Set.of() : EnumSet.copyOf(roles);
    }

    Actor actor() {
        return new Actor(id(), name, roles(), regions);
    }

    Contact contact() {
        return new Contact(name, email);
    }

    Person person() {
        return new Person(
                id(), name, called(), email, phone, language, roles(), new TreeSet<>(regions), isConfirmed(), blocked);
    }

    /**
     * Replaces what somebody wrote about an address that nobody has confirmed: it need not have been its owner. Nothing
     * of it is left, and a password there never was.
     */
    void startOver(PersonName newName, Language newLanguage) {
        if (isConfirmed()) {
            throw new IllegalStateException("confirmed accounts belong to somebody");
        }
        choose(newName, newLanguage);
        endSessions();
    }

    void choose(PersonName newName, Language newLanguage) {
        String before = name;
        call(newName);
        if (isConfirmed() && !name.equals(before)) {
            registerEvent(new PersonRenamed(id(), before, name));
        }
        language = newLanguage;
    }

    void speak(Language newLanguage) {
        language = newLanguage;
    }

    private void call(PersonName chosen) {
        name = chosen.full();
        givenName = chosen.given();
        familyName = chosen.family();
    }

    /** Both names; of who gave one line only, as well as they can be told. */
    private PersonName called() {
        return givenName == null || familyName == null ? PersonName.split(name) : new PersonName(givenName, familyName);
    }

    /** What strangers may know of the name: the given one and an initial. */
    String publicName() {
        return givenName == null ? PersonName.shortenedOf(name) : called().shortened();
    }

    /** Chooses the password by a letter, which proves the address, or knowing the one before. */
    void choosePassword(String hash, Instant now) {
        requireEmail();
        registerEvent(moved(actor(), isConfirmed() ? "PASSWORD" : "UNCONFIRMED", "PASSWORD", null));
        passwordHash = hash;
        if (!isConfirmed()) {
            confirmedAt = now;
            if (!regions.isEmpty()) {
                registerEvent(new RegionsGained(id(), Set.copyOf(regions)));
            }
        }
        endSessions();
    }

    /** From now on the person signs in with this address and this password; the PIN is no more. */
    void takeEmail(EmailAddress address, String hash) {
        registerEvent(moved(actor(), "PIN", "PASSWORD", null));
        registerEvent(new EmailTaken(id()));
        email = address;
        passwordHash = hash;
        wrongPins = Guesses.NONE;
        endSessions();
    }

    /**
     * From now on the person signs in with this number and the PIN there is.
     *
     * @throws Refused if the account signs in with a password
     */
    void changePhone(PhoneNumber number) {
        requirePin();
        registerEvent(moved(actor(), "PHONE", "PHONE_CHANGED", null));
        registerEvent(new PhoneChanged(id()));
        phone = number;
        endSessions();
    }

    /** Ends every session there is. */
    void signOutEverywhere() {
        registerEvent(moved(actor(), "SIGNED_IN", "SIGNED_OUT", null));
        endSessions();
    }

    /**
     * Sets a new PIN; the wrong ones are forgotten.
     *
     * @throws kz.pana.kernel.InvalidValue if it is part of the phone number
     */
    void choosePin(String hash, PinCode pin) {
        requirePin();
        if (phone != null) {
            pin.notOf(phone);
        }
        registerEvent(moved(actor(), "PIN", "PIN", null));
        passwordHash = hash;
        wrongPins = Guesses.NONE;
        endSessions();
    }

    /** As {@link #choosePin}, by a link that went through somebody else's hands. */
    void choosePinByLink(String hash, PinCode pin, Instant now) {
        choosePin(hash, pin);
        pinByLinkAt = now;
    }

    /**
     * Whoever made a link for a PIN could have used it: with an e-mail of theirs the account would be lost for good.
     *
     * @throws Refused if a PIN was set by a link within the last day
     */
    void requireNoPinByLink(Instant now) {
        if (pinByLinkAt != null && now.isBefore(pinByLinkAt.plus(NOTICED_WITHIN))) {
            throw new Refused("identity.refused.pin-by-link");
        }
    }

    /**
     * Takes the phone number from the account: it is somebody else's. Nobody signs in by it any more, and whoever is
     * signed in is so no longer: they may have known the number to be another's.
     *
     * @throws Refused if there is none
     */
    void freePhone(Actor by, String why, Instant now) {
        if (phone == null) {
            throw new Refused("identity.refused.no-phone");
        }
        phone = null;
        phoneFreedAt = now;
        registerEvent(moved(by, "PHONE", "PHONE_FREED", why));
        registerEvent(new PhoneFreed(id()));
        endSessions();
    }

    /**
     * Notes who made a link for a new PIN.
     *
     * @throws Refused if nobody signs in to the account by a PIN
     */
    void offerNewPin(Actor by) {
        requirePin();
        if (phone == null) {
            throw new Refused("identity.refused.phone-freed");
        }
        registerEvent(moved(by, "PIN", "PIN_OFFERED", null));
    }

    /**
     * Counts a try before it is checked, so that many at once do not slip through.
     *
     * @return how long to wait instead; then nothing was counted
     */
    Duration tryPin(Instant now) {
        Duration wait = wrongPins.wait(Slowdown.PIN, now);
        if (wait.isZero()) {
            wrongPins = wrongPins.oneMore(Slowdown.PIN, now);
        }
        return wait;
    }

    void pinWasRight() {
        wrongPins = Guesses.NONE;
    }

    /** Whether the waits begin with the next try. */
    boolean isAtLastFreePin() {
        return wrongPins.count() == Slowdown.PIN.free();
    }

    /** The owner of the place hears of it once, when the waits begin. */
    void manyPinsWereWrong() {
        registerEvent(moved(null, "PIN", "MANY_WRONG_PINS", null));
        registerEvent(new ManyWrongPins(id()));
    }

    /**
     * @throws Refused if the account signs in by phone and PIN alone
     */
    void requireEmail() {
        if (email == null) {
            throw new Refused("identity.refused.by-pin");
        }
    }

    /**
     * Gives the role; giving it twice changes nothing.
     *
     * @throws Refused if the account is blocked, or the role needs more than a PIN, does not go with the roles there
     *     are, or is one that nobody gives themselves
     */
    void grant(Role role, @Nullable Actor by) {
        requireOpen();
        if (role != Role.STAFF) {
            requireEmail();
        }
        if (role.isAppointed()) {
            requireNotSelf(by);
        }
        requireGoesWith(role);
        if (roles.add(role)) {
            registerEvent(moved(by, "-", role.name(), null));
            raiseEpoch();
        }
    }

    /** Takes a role away that goes with nothing else. */
    void withdraw(Role role, Actor by) {
        if (roles.remove(role)) {
            registerEvent(moved(by, role.name(), "-", null));
            endSessions();
        }
    }

    /**
     * Makes a coordinator of exactly these regions.
     *
     * @throws Refused if it is oneself, or the person is blocked, is an administrator or signs in by PIN
     */
    void appoint(Set<RegionCode> to, @Nullable Actor by) {
        requireOpen();
        requireEmail();
        requireNotSelf(by);
        requireGoesWith(Role.COORDINATOR);
        Set<RegionCode> before = new TreeSet<>(regions);
        regions.clear();
        regions.addAll(to);
        roles.add(Role.COORDINATOR);
        registerEvent(moved(by, "COORDINATOR " + before, "COORDINATOR " + new TreeSet<>(to), null));
        if (to.containsAll(before)) {
            raiseEpoch();
        } else {
            endSessions();
        }
    }

    boolean dismissCoordinator(Actor by) {
        if (!roles.remove(Role.COORDINATOR)) {
            return false;
        }
        registerEvent(moved(by, "COORDINATOR " + new TreeSet<>(regions), "-", null));
        regions.clear();
        letWrite(false, by);
        endSessions();
        return true;
    }

    /**
     * @throws Refused if it is oneself: nobody leaves the portal without an administrator by mistake
     */
    boolean dismissAdministrator(Actor by) {
        requireNotSelf(by);
        if (!roles.remove(Role.ADMINISTRATOR)) {
            return false;
        }
        registerEvent(moved(by, Role.ADMINISTRATOR.name(), "-", null));
        endSessions();
        return true;
    }

    /**
     * Gives or takes the right to write the course, which goes with being a coordinator.
     *
     * @return whether it was otherwise before
     */
    boolean letWrite(boolean on, Actor by) {
        if (on) {
            requireOpen();
            requireNotSelf(by);
        }
        if (on && !roles.contains(Role.COORDINATOR)) {
            throw new Refused("identity.author.no-coordinator");
        }
        if (on ? !roles.add(Role.AUTHOR) : !roles.remove(Role.AUTHOR)) {
            return false;
        }
        String right = Role.AUTHOR.name();
        registerEvent(moved(by, on ? "-" : right, on ? right : "-", null));
        if (on) {
            raiseEpoch();
        } else {
            endSessions();
        }
        return true;
    }

    /** @return whether it was otherwise before */
    boolean block(boolean on, Actor by, String why) {
        if (blocked == on) {
            return false;
        }
        blocked = on;
        registerEvent(moved(by, on ? "ACTIVE" : "BLOCKED", on ? "BLOCKED" : "ACTIVE", why));
        endSessions();
        return true;
    }

    /**
     * Who is shut out is given nothing.
     *
     * @throws Refused if the account is blocked
     */
    void requireOpen() {
        if (blocked) {
            throw new Refused("identity.refused.blocked");
        }
    }

    /** Rule 2: nobody gives themselves a role that others are appointed to. */
    void requireNotSelf(@Nullable Actor by) {
        if (by != null && by.id().equals(id())) {
            throw new Refused("identity.refused.self");
        }
    }

    /** Rule 2: administrators hold no other role. */
    private void requireGoesWith(Role role) {
        Set<Role> all = EnumSet.of(role);
        all.addAll(roles);
        if (all.size() > 1 && all.contains(Role.ADMINISTRATOR)) {
            throw new Refused(
                    role == Role.ADMINISTRATOR
                            ? "identity.refused.has-other-role"
                            : "identity.refused.is-administrator");
        }
    }

    /** Sessions take over at their next request what was granted. */
    private void raiseEpoch() {
        epoch++;
    }

    private void endSessions() {
        raiseEpoch();
        oldestEpoch = epoch;
        registerEvent(new SessionsEnded(id(), oldestEpoch));
    }

    /**
     * @throws Refused if the account signs in with a password
     */
    void requirePin() {
        if (!isByPin()) {
            throw new Refused("identity.refused.no-pin");
        }
    }

    private StateChanged moved(@Nullable Actor by, String from, String to, @Nullable String why) {
        return new StateChanged(
                "account", id, by == null ? null : by.id().value(), by == null ? "PANA" : by.name(), from, to, why);
    }
}
