package kz.pana.identity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
import kz.pana.kernel.Refused;
import kz.pana.kernel.StateChanged;
import kz.pana.territory.RegionCode;
import org.jspecify.annotations.Nullable;

/** A person's account. */
@Entity
@Table(name = "account")
class Account extends Aggregate {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private EmailAddress email;
    private String name;
    private String passwordHash;

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

    AccountId id() {
        return new AccountId(id);
    }

    EmailAddress email() {
        return email;
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

    Person person() {
        return new Person(id(), name, email, language, roles(), new TreeSet<>(regions), isConfirmed(), blocked);
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

    /** Gives the role; giving it twice changes nothing. */
    void grant(Role role, @Nullable Actor by) {
        if (roles.add(role)) {
            moved(by, "-", role.name());
        }
    }

    /** Makes a coordinator of exactly these regions. */
    void appoint(Set<RegionCode> to, Actor by) {
        Set<RegionCode> before = new TreeSet<>(regions);
        regions.clear();
        regions.addAll(to);
        roles.add(Role.COORDINATOR);
        moved(by, "COORDINATOR " + before, "COORDINATOR " + new TreeSet<>(to));
    }

    void dismissCoordinator(Actor by) {
        if (roles.remove(Role.COORDINATOR)) {
            moved(by, "COORDINATOR " + new TreeSet<>(regions), "-");
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
            moved(by, on ? "-" : Role.AUTHOR.name(), on ? Role.AUTHOR.name() : "-");
        }
    }

    void block(boolean on, Actor by, String why) {
        if (blocked != on) {
            blocked = on;
            happened(new StateChanged(
                    "account",
                    id,
                    by.id().value(),
                    by.name(),
                    on ? "ACTIVE" : "BLOCKED",
                    on ? "BLOCKED" : "ACTIVE",
                    why));
        }
    }

    private void moved(@Nullable Actor by, String from, String to) {
        happened(new StateChanged(
                "account", id, by == null ? null : by.id().value(), by == null ? "PANA" : by.name(), from, to, null));
    }
}
