package kz.pana.team;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface TeamCoverRepository extends JpaRepository<TeamCover, UUID> {

    /** Which places time alone may have changed, the longest waiting first. */
    @Query("select c.placeId from TeamCover c where c.lookAt <= :now order by c.lookAt, c.placeId")
    List<UUID> dueAt(Instant now);

    @Query("select c from TeamCover c where c.placeId in :places")
    List<TeamCover> ofPlaces(Collection<UUID> places);
}
