package kz.pana.place;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.pana.place.application.ChangeLine;
import kz.pana.place.change.ChangeState;
import kz.pana.territory.RegionCode;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ChangeRequestRepository extends JpaRepository<ChangeRequest, UUID> {

    Optional<ChangeRequest> findByPlaceIdAndWaitingLine(UUID placeId, ChangeLine line);

    /** Whoever has waited longest first. */
    @Query("select r from ChangeRequest r where r.placeId = :place and r.state = :state order by r.askedAt, r.id")
    List<ChangeRequest> ofPlace(UUID place, ChangeState state);

    /** The latest of each line, in the order in which they were asked for. */
    @Query("""
            select r from ChangeRequest r
            where r.placeId = :place and not exists (
                select o.id from ChangeRequest o
                where o.placeId = r.placeId and o.line = r.line
                and (o.askedAt > r.askedAt or o.askedAt = r.askedAt and o.id > r.id))
            order by r.askedAt, r.id""")
    List<ChangeRequest> latestOfPlace(UUID place);

    /** Places of these regions of which a change is asked for, whichever has waited longest first. */
    @Query("""
            select p.id from Place p join ChangeRequest r on r.placeId = p.id
            where p.listing.region in :regions and r.state = kz.pana.place.change.ChangeState.WAITING
            group by p.id order by min(r.askedAt), p.id""")
    List<UUID> placesWaiting(Collection<RegionCode> regions);

    /** Of these places those of which something is asked after which somebody may have to look. */
    @Query("""
            select distinct r.placeId from ChangeRequest r
            where r.placeId in :places and r.waitingLine in (kz.pana.place.application.ChangeLine.PIN,
                kz.pana.place.application.ChangeLine.ADDRESS, kz.pana.place.application.ChangeLine.BUSINESS,
                kz.pana.place.application.ChangeLine.OWNER)""")
    Set<UUID> maybeGraveWaiting(Collection<UUID> places);

    /** Who accepted, since then, that the place is elsewhere, or of another business or owner; who put an address into other words is among them. */
    @Query("""
            select r.decidedBy from ChangeRequest r
            where r.placeId = :place and r.state = kz.pana.place.change.ChangeState.ACCEPTED and r.decidedAt >= :since
            and r.line in (kz.pana.place.application.ChangeLine.PIN, kz.pana.place.application.ChangeLine.ADDRESS,
                kz.pana.place.application.ChangeLine.BUSINESS, kz.pana.place.application.ChangeLine.OWNER)""")
    List<UUID> acceptedGrave(UUID place, Instant since);
}
