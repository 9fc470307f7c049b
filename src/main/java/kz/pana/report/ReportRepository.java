package kz.pana.report;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.pana.territory.RegionCode;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/**
 * A coordinator's own places, and those where they work, are left out everywhere: nobody decides about themselves, or
 * reads who told of them.
 */
interface ReportRepository extends JpaRepository<Report, UUID> {

    @Query("""
            select r from Report r
            where r.region in :regions and r.ownerId <> :reader and r.placeId not in :workplaces and r.state in :states
            order by r.grave desc, r.dueAt, r.id""")
    List<Report> urgentFirst(
            Collection<RegionCode> regions,
            UUID reader,
            Collection<UUID> workplaces,
            Collection<ReportState> states,
            Pageable page);

    @Query("""
            select r from Report r
            where r.region in :regions and r.ownerId <> :reader and r.placeId not in :workplaces and r.state in :states
            order by r.stateAt desc, r.id""")
    List<Report> latestFirst(
            Collection<RegionCode> regions,
            UUID reader,
            Collection<UUID> workplaces,
            Collection<ReportState> states,
            Pageable page);

    @Query("""
            select count(r) from Report r
            where r.region in :regions and r.ownerId <> :reader and r.placeId not in :workplaces and r.state in :states""")
    int count(Collection<RegionCode> regions, UUID reader, Collection<UUID> workplaces, Collection<ReportState> states);

    @Query("""
            select count(r) > 0 from Report r
            where r.region in :regions and r.ownerId <> :reader and r.placeId not in :workplaces and r.state in :states
            and r.dueAt < :now""")
    boolean isAnyDueBefore(
            Collection<RegionCode> regions,
            UUID reader,
            Collection<UUID> workplaces,
            Collection<ReportState> states,
            Instant now);

    int countByRegionAndStateIn(RegionCode region, Collection<ReportState> states);

    @Query("""
            select r from Report r
            where r.placeId = :place and r.ownerId <> :reader and r.state in :states
            order by r.grave desc, r.dueAt, r.id""")
    List<Report> ofPlace(UUID place, UUID reader, Collection<ReportState> states, Pageable page);

    /** What was said in these words already, first told first. */
    @Query("""
            select r from Report r
            where r.placeId = :place and r.kind = :kind and r.words = :words and r.many = false
            and r.state in :states and r.lastToldAt >= :since
            order by r.toldAt, r.id limit 50""")
    List<Report> same(UUID place, ReportKind kind, String words, Collection<ReportState> states, Instant since);

    /** What stands for many of that kind about the place. */
    @Query("""
            select r from Report r
            where r.placeId = :place and r.kind = :kind and r.many = true and r.state in :states
            order by r.toldAt, r.id limit 1""")
    Optional<Report> many(UUID place, ReportKind kind, Collection<ReportState> states);

    /**
     * Counts one more, whoever is at the report.
     *
     * @return how many reports were counted up: none, if it was decided meanwhile
     */
    @Modifying
    @Query("""
            update Report r set r.timesTold = r.timesTold + 1, r.timesProven = r.timesProven + :proven,
                r.lastToldAt = :now
            where r.id = :id and r.state in :states""")
    int count(UUID id, long proven, Collection<ReportState> states, Instant now);

    @Modifying
    @Query("update Report r set r.contact = :contact where r.id = :id and r.contact is null")
    void noteContact(UUID id, String contact);

    @Modifying
    @Query("update Report r set r.contact = null where r.contact is not null and r.toldAt < :before")
    int forgetContactsToldBefore(Instant before);

    @Modifying
    @Query("""
            update Report r set r.contact = null
            where r.contact is not null and r.state in :states and r.stateAt < :before""")
    int forgetContactsDecidedBefore(Collection<ReportState> states, Instant before);

    @Query("""
            select r from Report r
            where r.visitId = :visit and r.state = kz.pana.report.ReportState.VISIT_ORDERED
            and r.visitConfirmedAt is null
            order by r.dueAt, r.id""")
    List<Report> waitingFor(UUID visit);

    /** Those of a kind that nobody has looked at by their deadline, and nobody was reminded of. */
    @Query("""
            select r.id from Report r
            where r.kind = :kind and r.state = kz.pana.report.ReportState.NEW and r.dueAt < :now
            and r.unreadToldAt is null
            order by r.dueAt, r.id""")
    List<UUID> unread(ReportKind kind, Instant now);

    /** @return whether it is the first time: 1 or 0 */
    @Modifying
    @Query("update Report r set r.unreadToldAt = :now where r.id = :id and r.unreadToldAt is null")
    int noteUnreadTold(UUID id, Instant now);
}
