package kz.pana.sign;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface SignRepository extends JpaRepository<Sign, UUID> {

    Optional<Sign> findBySerial(String serial);

    boolean existsBySerial(String serial);

    Optional<Sign> findByLivePlaceId(UUID place);

    @Query("select s from Sign s where s.placeId = :place order by s.stateAt desc, s.id limit 1")
    Optional<Sign> latestOf(UUID place);
}
