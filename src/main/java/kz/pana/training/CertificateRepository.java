package kz.pana.training;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CertificateRepository extends JpaRepository<Certificate, UUID> {

    @Query("select c from Certificate c where c.placeId = :place order by c.expiresAt desc, c.id")
    List<Certificate> ofPlace(UUID place);

    @Query("select c from Certificate c where c.accountId = :account order by c.expiresAt desc, c.id")
    List<Certificate> ofPerson(UUID account);

    /** When each person's longest valid certificate for the place runs out, the latest first. */
    @Query("""
            select max(c.expiresAt) from Certificate c
            where c.placeId = :place and c.revokedAt is null and c.expiresAt > :now
            group by c.accountId order by max(c.expiresAt) desc""")
    List<Instant> trainedUntil(UUID place, Instant now);

    /** The same for many places at once, person by person, the latest first. */
    @Query("""
            select new kz.pana.training.Held(c.placeId, c.accountId, max(c.expiresAt)) from Certificate c
            where c.placeId in :places and c.revokedAt is null and c.expiresAt > :now
            group by c.placeId, c.accountId order by max(c.expiresAt) desc""")
    List<Held> held(Collection<UUID> places, Instant now);

    /** Everybody who holds a valid certificate. */
    @Query("select distinct c.accountId from Certificate c where c.revokedAt is null and c.expiresAt > :now")
    List<UUID> certified(Instant now);
}
