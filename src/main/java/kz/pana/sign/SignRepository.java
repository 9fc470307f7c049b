package kz.pana.sign;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface SignRepository extends JpaRepository<Sign, UUID> {

    Optional<Sign> findBySerial(String serial);

    /** Where places left, or were rejected, and nobody was told since that moment that their sign still hangs. */
    @Query("""
            select s.livePlaceId from Sign s join Place p on p.id = s.livePlaceId
            where s.state = kz.pana.sign.SignState.INSTALLED and (s.askedBackAt is null or s.askedBackAt <= :toldBefore)
            and (p.application.state = kz.pana.place.status.ApplicationState.REJECTED
                or p.validity.state in (kz.pana.place.status.Validity.WITHDRAWN, kz.pana.place.status.Validity.REVOKED,
                    kz.pana.place.status.Validity.CLOSED))
            order by p.id""")
    List<UUID> hangingWherePlacesLeft(Instant toldBefore);

    boolean existsBySerial(String serial);

    Optional<Sign> findByLivePlaceId(UUID place);

    /** A sign's number and the place it was given to. */
    record Given(UUID place, String serial) {}

    @Query("""
            select new kz.pana.sign.SignRepository$Given(s.placeId, s.serial) from Sign s
            where s.placeId in :places order by s.serial""")
    List<Given> givenTo(Collection<UUID> places);

    /** All that the place was ever given. */
    @Query("select s from Sign s where s.placeId = :place order by s.stateAt, s.id")
    List<Sign> ofPlace(UUID place);

    @Query("select s from Sign s where s.placeId = :place order by s.stateAt desc, s.id limit 1")
    Optional<Sign> latestOf(UUID place);
}
