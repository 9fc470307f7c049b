package kz.pana.place;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PlaceVisitorRepository extends JpaRepository<PlaceVisitor, UUID> {

    Optional<PlaceVisitor> findByPlaceIdAndAccountId(UUID placeId, UUID accountId);

    boolean existsByPlaceIdAndAccountId(UUID placeId, UUID accountId);

    boolean existsByPlaceIdAndAccountIdAndVisitedAtGreaterThanEqual(UUID placeId, UUID accountId, Instant since);
}
