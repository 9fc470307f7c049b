package kz.pana.volunteer;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Actor;
import kz.pana.identity.person.Contact;
import kz.pana.kernel.Aggregate;
import kz.pana.kernel.Language;
import kz.pana.kernel.Message;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.PhoneNumber;
import kz.pana.kernel.Refused;
import kz.pana.kernel.StateChanged;
import kz.pana.territory.RegionCode;
import org.jspecify.annotations.Nullable;

/** Somebody who offered to visit places; carries the id of their account. */
@Entity
@Table(name = "volunteer")
class Volunteer extends Aggregate {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    /** By the code of the region. */
    @ElementCollection
    @CollectionTable(name = "volunteer_region", joinColumns = @JoinColumn(name = "volunteer_id"))
    @MapKeyColumn(name = "region")
    private Map<String, VolunteerStatus> statuses = new HashMap<>();

    /** By the code of the region: when whoever reads there was last told. */
    @ElementCollection
    @CollectionTable(name = "volunteer_told", joinColumns = @JoinColumn(name = "volunteer_id"))
    @MapKeyColumn(name = "region")
    @Column(name = "told_at")
    private Map<String, Instant> told = new HashMap<>();

    private String languageTags;
    private @Nullable PhoneNumber phone;

    /** The one of when the person was last declined or dismissed, whatever they gave since. */
    private @Nullable PhoneNumber sentAwayPhone;

    private String about;
    private Instant appliedAt;

    @SuppressWarnings("NullAway.Init")
    protected Volunteer() {}

    Volunteer(
            Actor who, Set<RegionCode> regions, Set<Language> languages, PhoneNumber phone, String about, Instant now) {
        this.id = who.id().value();
        apply(who, regions, languages, phone, about, now);
    }

    /**
     * Offers to visit: for the first time, after it was taken back, after having stopped, or in more regions.
     *
     * @throws Refused if the person stands in one of them already
     */
    final void apply(
            Actor who, Set<RegionCode> regions, Set<Language> languages, PhoneNumber phone, String about, Instant now) {
        if (regions.stream()
                .flatMap(region -> state(region).stream())
                .anyMatch(state -> !state.leadsTo(VolunteerState.APPLIED))) {
            throw new Refused("visit.refused.applied-before");
        }
        this.languageTags = languages.stream().sorted().map(Language::tag).collect(Collectors.joining(","));
        this.phone = phone;
        this.about = about;
        this.appliedAt = now;
        regions.forEach(region -> {
            VolunteerStatus before = statuses.get(region.value());
            statuses.put(region.value(), before == null ? VolunteerStatus.applied(now) : before.appliedAgain(now));
            registerEvent(changed(
                    who, region, before == null ? "-" : before.state().name(), VolunteerState.APPLIED.name(), null));
        });
    }

    /**
     * Takes the offer back wherever nobody has decided; where nothing is left, nobody reads the phone and the words any
     * more.
     *
     * @throws Refused if it was decided everywhere
     */
    void takeBack(Actor who, Instant now) {
        where(VolunteerState.APPLIED).forEach(region -> {
            VolunteerStatus open = Objects.requireNonNull(statuses.remove(region.value()));
            if (open.checkedBy() == null) {
                registerEvent(changed(who, region, VolunteerState.APPLIED.name(), "-", null));
            } else {
                statuses.put(region.value(), open.stoppedBefore(now));
                registerEvent(changed(who, region, VolunteerState.APPLIED.name(), VolunteerState.STOPPED.name(), null));
            }
        });
        if (statuses.isEmpty()) {
            phone = null;
            about = "";
        }
    }

    /**
     * Visits no more, by the person's own decision.
     *
     * @return the regions where the person did
     * @throws Refused if that was nowhere
     */
    Set<RegionCode> stop(Actor who, Instant now) {
        Set<RegionCode> regions = where(VolunteerState.ACCEPTED);
        regions.forEach(region -> {
            statuses.computeIfPresent(region.value(), (code, status) -> status.stopped(now));
            registerEvent(changed(who, region, VolunteerState.ACCEPTED.name(), VolunteerState.STOPPED.name(), null));
        });
        return regions;
    }

    /**
     * The regions where the person stands so.
     *
     * @throws Refused if that is nowhere
     */
    private Set<RegionCode> where(VolunteerState state) {
        Set<RegionCode> regions = statuses.entrySet().stream()
                .filter(entry -> entry.getValue().state() == state)
                .map(entry -> new RegionCode(entry.getKey()))
                .collect(Collectors.toSet());
        if (regions.isEmpty()) {
            throw new Refused("visit.refused.state");
        }
        return regions;
    }

    /** Whether there is any region for which the person registered and did not take it back. */
    boolean isRegistered() {
        return !statuses.isEmpty();
    }

    void correctPhone(PhoneNumber right) {
        phone = right;
    }

    /** Those of these regions where nobody was told of the person since then. */
    Set<RegionCode> notToldSince(Instant time, Set<RegionCode> regions) {
        return regions.stream()
                .filter(region ->
                        !told.getOrDefault(region.value(), Instant.MIN).isAfter(time))
                .collect(Collectors.toSet());
    }

    void told(Set<RegionCode> regions, Instant now) {
        regions.forEach(region -> told.put(region.value(), now));
    }

    AccountId id() {
        return new AccountId(id);
    }

    long version() {
        return version == null ? 0 : version;
    }

    /** How the person is reached; empty for whoever registered before it was asked, or took the offer back. */
    Optional<PhoneNumber> phone() {
        return Optional.ofNullable(phone);
    }

    /** By which numbers the person is known here: the present one, and that of when they were sent away. */
    Stream<PhoneNumber> lines() {
        return Stream.of(phone, sentAwayPhone).filter(Objects::nonNull).map(PhoneNumber::line);
    }

    /** The regions where the person was not accepted or was dismissed. */
    Map<RegionCode, VolunteerStatus> sentAway() {
        Map<RegionCode, VolunteerStatus> regions = new TreeMap<>(Comparator.comparing(RegionCode::value));
        statuses.forEach((region, status) -> {
            switch (status.state()) {
                case DECLINED, DISMISSED -> regions.put(new RegionCode(region), status);
                case APPLIED, ACCEPTED, STOPPED -> {}
            }
        });
        return regions;
    }

    boolean isAcceptedIn(RegionCode region) {
        return state(region).filter(state -> state == VolunteerState.ACCEPTED).isPresent();
    }

    /** Whether the person visits in any region. */
    boolean isAccepted() {
        return statuses.values().stream().anyMatch(status -> status.state() == VolunteerState.ACCEPTED);
    }

    /** Empty where the person did not register for the region. */
    Optional<VolunteerState> state(RegionCode region) {
        return Optional.ofNullable(statuses.get(region.value())).map(VolunteerStatus::state);
    }

    /** @param checked what was checked before */
    void accept(RegionCode region, Actor by, String checked, Instant now) {
        move(region, by, checked, status -> status.accepted(by.id(), checked, now));
    }

    void decline(RegionCode region, Actor by, String why, Instant now) {
        move(region, by, why, status -> status.declined(by.id(), why, now));
    }

    /** The person visits there no more. */
    void dismiss(RegionCode region, Actor by, String why, Instant now) {
        move(region, by, why, status -> status.dismissed(by.id(), why, now));
    }

    /** Who accepted the person there. */
    Optional<AccountId> checker(RegionCode region) {
        return Optional.ofNullable(statuses.get(region.value()))
                .map(VolunteerStatus::checkedBy)
                .map(AccountId::new);
    }

    /** Everybody who checked the person before accepting. */
    Stream<AccountId> checkers() {
        return statuses.values().stream()
                .map(VolunteerStatus::checkedBy)
                .filter(Objects::nonNull)
                .map(AccountId::new);
    }

    /**
     * @param people the volunteer, and those who checked
     * @param yours the regions that the reader decides about; empty for the volunteer
     * @param samePhone who else has the phone
     */
    VolunteerRow row(Map<AccountId, Contact> people, Set<RegionCode> yours, List<Message> samePhone) {
        Contact self = people.getOrDefault(id(), new Contact("", null));
        return new VolunteerRow(
                id(),
                version(),
                self.name(),
                phone,
                self.email(),
                Arrays.stream(languageTags.split(",")).map(Language::fromTag).toList(),
                about,
                appliedAt,
                statuses.entrySet().stream()
                        .map(entry -> row(new RegionCode(entry.getKey()), entry.getValue(), people, yours))
                        .sorted(Comparator.comparing(RegionStatus::region))
                        .toList(),
                samePhone);
    }

    private static RegionStatus row(
            RegionCode region, VolunteerStatus status, Map<AccountId, Contact> people, Set<RegionCode> yours) {
        Contact checker = status.checkedBy() == null ? null : people.get(new AccountId(status.checkedBy()));
        return new RegionStatus(
                region,
                status.state(),
                status.stateAt(),
                status.reason(),
                yours.isEmpty() ? null : status.checked(),
                checker == null ? null : checker.name(),
                status.checkedAt(),
                yours.contains(region));
    }

    private void move(RegionCode region, Actor by, String why, UnaryOperator<VolunteerStatus> decision) {
        if (by.id().value().equals(id)) {
            throw new Refused(Message.of("visit.refused.own-registration"));
        }
        VolunteerStatus before =
                Optional.ofNullable(statuses.get(region.value())).orElseThrow(NotFound::new);
        VolunteerStatus after = decision.apply(before);
        registerEvent(changed(by, region, before.state().name(), after.state().name(), why));
        statuses.put(region.value(), after);
        if (after.state() == VolunteerState.DECLINED || after.state() == VolunteerState.DISMISSED) {
            sentAwayPhone = phone;
        }
    }

    private StateChanged changed(Actor by, RegionCode region, String from, String to, @Nullable String why) {
        return new StateChanged(
                "volunteer", id, by.id().value(), by.name(), from, region.value() + " " + to, why, region.value());
    }
}
