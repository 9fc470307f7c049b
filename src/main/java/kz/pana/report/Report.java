package kz.pana.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Actor;
import kz.pana.kernel.Aggregate;
import kz.pana.kernel.Refused;
import kz.pana.kernel.StateChanged;
import kz.pana.place.application.Listing;
import kz.pana.place.row.PlaceId;
import kz.pana.place.row.PlaceRow;
import kz.pana.territory.RegionCode;
import org.jspecify.annotations.Nullable;

/** One thing that somebody said about a place. Who said it is not known here; rule 7: the place is not touched. */
@Entity
@Table(name = "report")
class Report extends Aggregate {

    /** Stands in the trail for whoever told. */
    static final String SOMEBODY = "-";

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID placeId;
    private UUID ownerId;
    private RegionCode region;

    @Enumerated(EnumType.STRING)
    private ReportKind kind;

    private boolean grave;
    private String words;

    /** Whether it stands for many that came at once. */
    private boolean many;

    // Counted, found and forgotten by statements of their own, not by moving the report: whoever reads it while a flood
    // comes in can still decide.
    @Column(updatable = false)
    private @Nullable String contact;

    @Column(updatable = false)
    private long timesTold;

    @Column(updatable = false)
    private long timesProven;

    @Column(updatable = false)
    private Instant lastToldAt;

    /** When it was brought up that nobody has looked at it in time. */
    @Column(updatable = false)
    private @Nullable Instant unreadToldAt;

    private Instant toldAt;
    private Instant dueAt;

    @Enumerated(EnumType.STRING)
    private ReportState state;

    private Instant stateAt;
    private @Nullable UUID triagedBy;
    private @Nullable String reason;
    private @Nullable UUID visitId;
    private @Nullable Instant visitConfirmedAt;

    @SuppressWarnings("NullAway.Init")
    protected Report() {}

    private Report(PlaceRow place, NewReport newReport, boolean many, boolean proven, Instant now) {
        this.id = UUID.randomUUID();
        this.placeId = place.id().value();
        this.ownerId = place.owner().value();
        this.region = place.submitted().region();
        this.kind = newReport.kind();
        this.grave = newReport.kind().isGrave();
        this.many = many;
        this.words = many ? "" : newReport.words();
        this.contact = many ? null : newReport.contact().orElse(null);
        this.timesTold = 1;
        this.timesProven = proven ? 1 : 0;
        this.lastToldAt = now;
        this.toldAt = now;
        this.dueAt = now.plus(newReport.kind().deadline());
        this.state = ReportState.NEW;
        this.stateAt = now;
        registerEvent(changed(null, SOMEBODY, ReportState.NEW, null));
    }

    static Report of(PlaceRow place, NewReport newReport, boolean proven, Instant now) {
        return new Report(place, newReport, false, proven, now);
    }

    /** Begins to count what comes in a flood, of one kind about one place. */
    static Report many(PlaceRow place, NewReport first, boolean proven, Instant now) {
        return new Report(place, first, true, proven, now);
    }

    ReportId id() {
        return new ReportId(id);
    }

    long version() {
        return version == null ? 0 : version;
    }

    PlaceId place() {
        return new PlaceId(placeId);
    }

    RegionCode region() {
        return region;
    }

    ReportKind kind() {
        return kind;
    }

    ReportState state() {
        return state;
    }

    Instant dueAt() {
        return dueAt;
    }

    boolean isMany() {
        return many;
    }

    /** Whether somebody who says the same, and can be reached so, may well be the same person. */
    boolean mayBeFrom(Optional<String> other) {
        return contact == null || other.isEmpty() || contact.equals(other.get());
    }

    /** How many of those it stands for came with, or without, a proof of work. */
    long times(boolean proven) {
        return proven ? timesProven : timesTold - timesProven;
    }

    Optional<AccountId> triagedBy() {
        return Optional.ofNullable(triagedBy).map(AccountId::new);
    }

    /** Whether that person may know of it: a coordinator of the region, but not about a place of their own. */
    boolean isFor(Actor coordinator) {
        return coordinator.coordinates(region) && !coordinator.id().value().equals(ownerId);
    }

    /** Somebody has read it and takes care of it. */
    void triage(Actor by, Instant now) {
        if (state != ReportState.NEW) {
            throw new Refused("report.refused.state");
        }
        triagedBy = by.id().value();
        move(ReportState.TRIAGED, by, null, now);
    }

    /** Somebody is to look: until that visit is confirmed nothing is decided. */
    void orderVisit(Actor by, String why, UUID visit, Instant now) {
        requirePath(ReportState.VISIT_ORDERED);
        waitFor(visit);
        move(ReportState.VISIT_ORDERED, by, why, now);
    }

    /** Waits for this visit, and for no other. */
    void waitFor(UUID visit) {
        visitId = visit;
        visitConfirmedAt = null;
    }

    void visitConfirmed(Instant now) {
        visitConfirmedAt = now;
    }

    /** The visit came to nothing: whoever took the report on decides anew. */
    void visitFailed(@Nullable Actor by, Instant now) {
        requirePath(ReportState.TRIAGED);
        move(ReportState.TRIAGED, by, null, now);
        visitId = null;
    }

    void fixed(Actor by, String how, Instant now) {
        requireVisited();
        move(ReportState.FIXED, by, how, now);
    }

    void unfounded(Actor by, String why, Instant now) {
        requireVisited();
        move(ReportState.UNFOUNDED, by, why, now);
    }

    ReportRow row(Listing listing, @Nullable String triagedByName, Instant now) {
        return new ReportRow(
                id(),
                version(),
                place(),
                listing.name(),
                listing.street(),
                listing.house(),
                listing.town(),
                kind,
                state,
                toldAt,
                dueAt,
                state.isOpen() && now.isAfter(dueAt),
                many,
                timesTold,
                lastToldAt,
                triagedByName,
                visitConfirmedAt != null);
    }

    ReportDetail detail(ReportRow row, boolean placeLeft) {
        return new ReportDetail(row, words, Optional.ofNullable(contact), Optional.ofNullable(reason), placeLeft);
    }

    /** Whether whoever vouched for the place must not decide alone: somebody may come to harm there, and nobody has looked. */
    boolean needsOtherEyes() {
        return grave && visitConfirmedAt == null;
    }

    /** The visit it waits for, or was decided after. */
    Optional<UUID> visit() {
        return Optional.ofNullable(visitId);
    }

    private void requireVisited() {
        if (state == ReportState.VISIT_ORDERED && visitConfirmedAt == null) {
            throw new Refused("report.refused.visit-open");
        }
    }

    private void requirePath(ReportState next) {
        if (!state.leadsTo(next)) {
            throw new Refused("report.refused.state");
        }
    }

    private void move(ReportState next, @Nullable Actor by, @Nullable String why, Instant now) {
        requirePath(next);
        registerEvent(changed(by, state.name(), next, why));
        state = next;
        stateAt = now;
        reason = why;
    }

    private StateChanged changed(@Nullable Actor by, String from, ReportState to, @Nullable String why) {
        return new StateChanged(
                "report",
                id,
                by == null ? null : by.id().value(),
                by != null ? by.name() : to == ReportState.NEW ? SOMEBODY : "PANA",
                from,
                to.name(),
                why,
                region.value());
    }
}
