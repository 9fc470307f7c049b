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
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import kz.pana.kernel.Aggregate;
import kz.pana.kernel.EmailAddress;
import kz.pana.kernel.Language;
import kz.pana.kernel.PhoneNumber;
import kz.pana.kernel.Refused;
import kz.pana.kernel.StateChanged;
import kz.pana.territory.RegionCode;
import org.jspecify.annotations.Nullable;

/** A person's account: by e-mail and password, or, for staff, by phone and PIN. */
@Entity
@Table(name = "account")
class Account extends Aggregate {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private @Nullable EmailAddress email;
    private @Nullable PhoneNumber phone;
    private String name;

    /** Of the password or, while there is no e-mail, of the PIN. */
    private String passwordHash;

    @Embedded
    private WrongPins wrongPins = WrongPins.NONE;

    @Enumerated(EnumType.STRING)
    private Language language;

    private Instant registeredAt;
    private @Nullable Instant confirmedAt;
    private boolean blocked;

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

    Account(EmailAddress email, String name, String passwordHash, Language language, Instant now) {
        this.id = UUID.randomUUID();
        this.email = email;
        this.name = name;
        this.passwordHash = passwordHash;
        this.language = language;
        this.registeredAt = now;
    }

    /** Makes an account by phone, confirmed at once: whoever invited the person is the proof. */
    Account(NewPhoneAccount request, String pinHash, Instant now) {
        this.id = UUID.randomUUID();
        this.phone = request.phone();
        this.name = request.name();
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
        return email != null ? email.value() : String.valueOf(phone);
    }

    boolean isByPin() {
        return email == null;
    }

    String name() {
        return name;
    }

    String passwordHash() {
        return passwordHash;
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
        return new Person(id(), name, email, phone, language, roles(), new TreeSet<>(regions), isConfirmed(), blocked);
    }

    void confirm(Instant now) {
        if (confirmedAt == null) {
            confirmedAt = now;
        }
    }

    void choose(String newName, Language newLanguage) {
        name = newName;
        language = newLanguage;
    }

    void choosePassword(String hash) {
        passwordHash = hash;
    }

    /** From now on the person signs in with this address and this password; the PIN is no more. */
    void takeEmail(EmailAddress address, String hash) {
        happened(moved(actor(), "PIN", "PASSWORD", null));
        email = address;
        passwordHash = hash;
        wrongPins = WrongPins.NONE;
    }

    /** Sets a new PIN, which opens a locked account. */
    void choosePin(String hash) {
        requirePin();
        happened(moved(actor(), wrongPins.isLocked() ? "PIN_LOCKED" : "PIN", "PIN", null));
        passwordHash = hash;
        wrongPins = WrongPins.NONE;
    }

    /** Notes who made a link for a new PIN. */
    void offerNewPin(Actor by) {
        requirePin();
        happened(moved(by, wrongPins.isLocked() ? "PIN_LOCKED" : "PIN", "PIN_OFFERED", null));
    }

    /** Counts a try before it is checked, so that many at once do not slip through; false where none is left now. */
    boolean tryPin(Instant now) {
        if (!wrongPins.mayTry(now)) {
            return false;
        }
        wrongPins = wrongPins.oneMore(now);
        return true;
    }

    void pinWasRight() {
        wrongPins = WrongPins.NONE;
    }

    void pinWasWrong() {
        if (wrongPins.isLocked()) {
            happened(moved(null, "PIN", "PIN_LOCKED", null));
            happened(new PinLocked(id()));
        }
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
     * @throws Refused if it needs more than a PIN
     */
    void grant(Role role, @Nullable Actor by) {
        if (role != Role.STAFF) {
            requireEmail();
        }
        if (roles.add(role)) {
            happened(moved(by, "-", role.name(), null));
        }
    }

    /** Takes a role away that goes with nothing else. */
    void withdraw(Role role, Actor by) {
        if (roles.remove(role)) {
            happened(moved(by, role.name(), "-", null));
        }
    }

    /** Makes a coordinator of exactly these regions. */
    void appoint(Set<RegionCode> to, Actor by) {
        requireEmail();
        Set<RegionCode> before = new TreeSet<>(regions);
        regions.clear();
        regions.addAll(to);
        roles.add(Role.COORDINATOR);
        happened(moved(by, "COORDINATOR " + before, "COORDINATOR " + new TreeSet<>(to), null));
    }

    void dismissCoordinator(Actor by) {
        if (roles.remove(Role.COORDINATOR)) {
            happened(moved(by, "COORDINATOR " + new TreeSet<>(regions), "-", null));
            regions.clear();
            letWrite(false, by);
        }
    }

    /** Gives or takes the right to write the course, which goes with being a coordinator. */
    void letWrite(boolean on, Actor by) {
        if (on && !roles.contains(Role.COORDINATOR)) {
            throw new Refused("identity.author.no-coordinator");
        }
        if (on ? roles.add(Role.AUTHOR) : roles.remove(Role.AUTHOR)) {
            String right = Role.AUTHOR.name();
            happened(moved(by, on ? "-" : right, on ? right : "-", null));
        }
    }

    void block(boolean on, Actor by, String why) {
        if (blocked != on) {
            blocked = on;
            happened(moved(by, on ? "ACTIVE" : "BLOCKED", on ? "BLOCKED" : "ACTIVE", why));
        }
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
