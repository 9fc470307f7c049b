package kz.pana.training;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CertificateRepository extends JpaRepository<Certificate, UUID> {

    /** Of those who work there now. */
    @Query("""
            select c from Certificate c
            where c.placeId = :place and exists (
                select m.id from Membership m
                where m.accountId = c.accountId and m.placeId = c.placeId and m.leftAt is null)
            order by c.expiresAt desc, c.id""")
    List<Certificate> ofPlace(UUID place);

    @Query("select c from Certificate c where c.accountId = :account order by c.expiresAt desc, c.id")
    List<Certificate> ofPerson(UUID account);

    /** When the longest valid certificate of each who works at the place runs out, the latest first. */
    @Query("""
            select max(c.expiresAt) from Certificate c
            where c.placeId = :place and c.revokedAt is null and c.expiresAt > :now and exists (
                select m.id from Membership m
                where m.accountId = c.accountId and m.placeId = c.placeId and m.leftAt is null)
            group by c.accountId order by max(c.expiresAt) desc""")
    List<Instant> trainedUntil(UUID place, Instant now);

    /** Everybody who holds a valid certificate. */
    @Query("select distinct c.accountId from Certificate c where c.revokedAt is null and c.expiresAt > :now")
    List<UUID> certified(Instant now);
}
