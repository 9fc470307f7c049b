package kz.pana.report;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import kz.pana.territory.RegionCode;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** A coordinator's own places are left out everywhere: nobody decides about themselves. */
interface ReportRepository extends JpaRepository<Report, UUID> {

    @Query("""
            select r from Report r
            where r.region in :regions and r.ownerId <> :reader and r.state in :states
            order by r.dueAt, r.id""")
    List<Report> soonestFirst(
            Collection<RegionCode> regions, UUID reader, Collection<ReportState> states, Pageable page);

    @Query("""
            select r from Report r
            where r.region in :regions and r.ownerId <> :reader and r.state in :states
            order by r.stateAt desc, r.id""")
    List<Report> latestFirst(
            Collection<RegionCode> regions, UUID reader, Collection<ReportState> states, Pageable page);

    @Query("""
            select count(r) from Report r
            where r.region in :regions and r.ownerId <> :reader and r.state in :states""")
    int count(Collection<RegionCode> regions, UUID reader, Collection<ReportState> states);

    @Query("""
            select r from Report r
            where r.placeId = :place and r.ownerId <> :reader and r.state in :states
            order by r.dueAt, r.id""")
    List<Report> ofPlace(UUID place, UUID reader, Collection<ReportState> states);

    @Query("""
            select r from Report r
            where r.visitId = :visit and r.state = kz.pana.report.ReportState.VISIT_ORDERED
            and r.visitConfirmedAt is null
            order by r.dueAt, r.id""")
    List<Report> waitingFor(UUID visit);

    @Query("""
            select r from Report r
            where r.contact is not null and r.state in :states and r.stateAt < :before
            order by r.stateAt, r.id limit 200""")
    List<Report> withOldContact(Collection<ReportState> states, Instant before);
}
