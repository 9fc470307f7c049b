package kz.pana.visit;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import kz.pana.place.row.PlaceId;
import kz.pana.territory.RegionCode;
import kz.pana.visit.checklist.VisitKind;
import kz.pana.visit.row.VisitState;
import kz.pana.visit.row.VisitedBy;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface VisitRepository extends JpaRepository<Visit, UUID> {

    String LATE = """
            (v.planned.day < :today and v.state in (kz.pana.visit.row.VisitState.PLANNED,
                kz.pana.visit.row.VisitState.ASSIGNED, kz.pana.visit.row.VisitState.ACCEPTED)
            or v.state = kz.pana.visit.row.VisitState.STARTED and v.stateAt < :startedBefore
            or v.state = kz.pana.visit.row.VisitState.RETURNED and v.stateAt < :returnedBefore)""";

    /** Not of a place of the reader's own before somebody has agreed to come: a check would only tell of a report. */
    String FOR_READER = """

            and not (v.kind in (kz.pana.visit.checklist.VisitKind.YEARLY,
                    kz.pana.visit.checklist.VisitKind.AFTER_REPORT)
                and v.state in (kz.pana.visit.row.VisitState.PLANNED, kz.pana.visit.row.VisitState.ASSIGNED)
                and (v.placeId in :workplaces
                    or v.placeId in (select p.id from Place p where p.ownerId = :reader)))""";

    /** For as long as the transaction takes: those who want the same wait for one another. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select v from Visit v where v.id = :id")
    Optional<Visit> lock(UUID id);

    @Query("""
            select v from Visit v where v.volunteerId = :volunteer and v.state in :states
            order by v.planned.day, v.id""")
    List<Visit> ofVolunteer(UUID volunteer, Collection<VisitState> states, Pageable page);

    @Query("""
            select v from Visit v where v.volunteerId = :volunteer and v.state in :states
            order by v.planned.day desc, v.id""")
    List<Visit> latestOfVolunteer(UUID volunteer, Collection<VisitState> states, Pageable page);

    @Query("select v from Visit v where v.region in :regions and v.state in :states" + FOR_READER
            + " order by v.planned.day, v.id")
    List<Visit> inRegions(
            Collection<RegionCode> regions,
            Collection<VisitState> states,
            UUID reader,
            Collection<UUID> workplaces,
            Pageable page);

    @Query("select count(v) from Visit v where v.region in :regions and v.state in :states" + FOR_READER)
    int countInRegions(
            Collection<RegionCode> regions, Collection<VisitState> states, UUID reader, Collection<UUID> workplaces);

    /** What nobody began on its day, and what was begun and does not end. */
    @Query("select v from Visit v where v.region in :regions and " + LATE + FOR_READER
            + " order by v.planned.day, v.id")
    List<Visit> late(
            Collection<RegionCode> regions,
            LocalDate today,
            Instant startedBefore,
            Instant returnedBefore,
            UUID reader,
            Collection<UUID> workplaces,
            Pageable page);

    @Query("select count(v) from Visit v where v.region in :regions and " + LATE + FOR_READER)
    int countLate(
            Collection<RegionCode> regions,
            LocalDate today,
            Instant startedBefore,
            Instant returnedBefore,
            UUID reader,
            Collection<UUID> workplaces);

    /** Begun, and not brought up since. */
    @Query("""
            select v.id from Visit v
            where v.state = kz.pana.visit.row.VisitState.STARTED and v.beginning.at < :startedBefore and v.remindedAt is null
            order by v.beginning.at, v.id""")
    List<UUID> endless(Instant startedBefore);

    @Query("select v from Visit v where v.placeId = :place order by v.planned.day desc, v.id")
    List<Visit> ofPlace(UUID place);

    @Query("select v from Visit v where v.placeId in :places order by v.planned.day desc, v.id")
    List<Visit> ofPlaces(Collection<UUID> places);

    /** How far the visit of these kinds is that comes to the place next; empty where none is planned. */
    default Optional<VisitState> next(PlaceId place, Predicate<VisitKind> kinds) {
        return next(ofPlace(place.value()), kinds);
    }

    /**
     * The same among the visits to one place.
     *
     * @param visits the latest first
     */
    static Optional<VisitState> next(List<Visit> visits, Predicate<VisitKind> kinds) {
        return visits.reversed().stream()
                .filter(visit -> visit.state().isOpen() && kinds.test(visit.kind()))
                .map(Visit::state)
                .findFirst();
    }

    @Query("select v from Visit v where v.placeId = :place and v.kind = :kind order by v.planned.day desc, v.id")
    List<Visit> ofPlace(UUID place, VisitKind kind);

    /**
     * What the confirmed visits to these places found of these items; what was put right since is well where nothing else was
     * wrong.
     */
    @Query("""
            select new kz.pana.visit.EssentialAnswer(
                v.placeId,
                key(f),
                case when f.ok = true or exists (
                    select 1 from v.corrections c
                    where c.item = key(f) and c.state = kz.pana.visit.report.CorrectionState.ACCEPTED)
                then true else false end,
                v.reportedAt)
            from Visit v join v.answers.findings f
            where v.placeId in :places and v.state = kz.pana.visit.row.VisitState.CONFIRMED and key(f) in :items""")
    List<EssentialAnswer> essentialAnswers(Collection<UUID> places, Collection<String> items);

    /** Whom the confirmed onboarding visits to a place met. */
    @Query("""
            select distinct m from Visit v join v.answers.met m
            where v.placeId = :place and v.state = kz.pana.visit.row.VisitState.CONFIRMED
            and v.kind = kz.pana.visit.checklist.VisitKind.ONBOARDING""")
    List<UUID> metOnboarding(UUID place);

    /** Who visits or visited these places, as far as they are of these regions; each person and place once. */
    @Query("""
            select distinct new kz.pana.visit.row.VisitedBy(v.placeId, v.volunteerId) from Visit v
            where v.placeId in :places and v.region in :regions and v.volunteerId is not null and v.planned.day >= :since
            and v.state not in (kz.pana.visit.row.VisitState.CANCELLED, kz.pana.visit.row.VisitState.MISSED)""")
    List<VisitedBy> visitors(Collection<UUID> places, Collection<RegionCode> regions, LocalDate since);

    /** The one of that kind which has not ended. */
    @Query("select v.id from Visit v where v.placeId = :place and v.openKind = :kind")
    Optional<UUID> openOf(UUID place, VisitKind kind);

    default boolean hasOpen(PlaceId place, VisitKind kind) {
        return openOf(place.value(), kind).isPresent();
    }

    @Query("""
            select v.id from Visit v where v.planned.day < :day and v.state in :states
            order by v.planned.day, v.id""")
    List<UUID> before(LocalDate day, Collection<VisitState> states);
}
