package kz.pana.visit;

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
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.pana.identity.AccountId;
import kz.pana.identity.Actor;
import kz.pana.kernel.Aggregate;
import kz.pana.kernel.Language;
import kz.pana.kernel.Message;
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

    @ElementCollection
    @CollectionTable(name = "volunteer_region", joinColumns = @JoinColumn(name = "volunteer_id"))
    @Column(name = "region")
    private Set<RegionCode> regions = new HashSet<>();

    private String languageTags;
    private String about;

    @Enumerated(EnumType.STRING)
    private VolunteerState state;

    private Instant stateAt;
    private @Nullable String reason;
    private @Nullable UUID decidedBy;

    @SuppressWarnings("NullAway.Init")
    protected Volunteer() {}

    Volunteer(Actor who, Set<RegionCode> regions, Set<Language> languages, String about, Instant now) {
        this.id = who.id().value();
        this.regions.addAll(regions);
        this.languageTags = languages.stream().sorted().map(Language::tag).collect(Collectors.joining(","));
        this.about = about;
        this.state = VolunteerState.APPLIED;
        this.stateAt = now;
        happened(changed(who, "-", VolunteerState.APPLIED, null));
    }

    AccountId id() {
        return new AccountId(id);
    }

    long version() {
        return version == null ? 0 : version;
    }

    VolunteerState state() {
        return state;
    }

    boolean isAcceptedIn(RegionCode region) {
        return state == VolunteerState.ACCEPTED && regions.contains(region);
    }

    boolean worksInAnyOf(Set<RegionCode> others) {
        return regions.stream().anyMatch(others::contains);
    }

    void accept(Actor by, Instant now) {
        decide(VolunteerState.ACCEPTED, by, null, now);
    }

    void decline(Actor by, String why, Instant now) {
        decide(VolunteerState.DECLINED, by, why, now);
    }

    VolunteerRow row(String name) {
        return new VolunteerRow(
                id(),
                version(),
                name,
                new TreeSet<>(regions),
                Arrays.stream(languageTags.split(",")).map(Language::fromTag).toList(),
                about,
                state,
                stateAt,
                reason);
    }

    private void decide(VolunteerState next, Actor by, @Nullable String why, Instant now) {
        if (by.id().value().equals(id)) {
            throw new Refused(Message.of("visit.refused.own-registration"));
        }
        if (!state.leadsTo(next)) {
            throw new Refused(Message.of("visit.refused.state"));
        }
        happened(changed(by, state.name(), next, why));
        state = next;
        stateAt = now;
        reason = why;
        decidedBy = by.id().value();
    }

    private StateChanged changed(Actor by, String from, VolunteerState to, @Nullable String why) {
        return new StateChanged("volunteer", id, by.id().value(), by.name(), from, to.name(), why);
    }
}
