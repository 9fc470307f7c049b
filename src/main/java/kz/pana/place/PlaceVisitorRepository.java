package kz.pana.place;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PlaceVisitorRepository extends JpaRepository<PlaceVisitor, UUID> {

    Optional<PlaceVisitor> findByPlaceIdAndAccountId(UUID placeId, UUID accountId);

    /** When the last one of whatever visit was begun. */
    @Query("select max(v.visitedAt) from PlaceVisitor v where v.placeId = :place")
    Optional<Instant> lastVisit(UUID place);

    boolean existsByPlaceIdAndAccountId(UUID placeId, UUID accountId);

    boolean existsByPlaceIdAndAccountIdAndVisitedAtGreaterThanEqual(UUID placeId, UUID accountId, Instant since);
}
