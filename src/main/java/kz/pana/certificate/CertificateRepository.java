package kz.pana.certificate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CertificateRepository extends JpaRepository<Certificate, UUID> {

    @Query("select c from Certificate c where c.placeId = :place order by c.expiresAt desc, c.id")
    List<Certificate> ofPlace(UUID place);

    @Query("select c from Certificate c where c.accountId = :account order by c.expiresAt desc, c.id")
    List<Certificate> ofPerson(UUID account);

    /** Everybody who holds a valid certificate. */
    @Query("select distinct c.accountId from Certificate c where c.revokedAt is null and c.expiresAt > :now")
    List<UUID> certified(Instant now);

    Optional<Certificate> findBySerial(String serial);

    /**
     * The certificates of which somebody may have to be reminded: each person's longest for a place, if it holds and the
     * last reminder that is due by now was not sent.
     *
     * @param first until when certificates end of which the first reminder is due
     * @param second the same for the second
     * @param last the same for the last
     */
    @Query("""
            select c.id from Certificate c
            where c.revokedAt is null and c.expiresAt > :now and c.expiresAt <= :first
            and (c.reminded is null
                or c.reminded > 14 and c.expiresAt <= :second
                or c.reminded > 3 and c.expiresAt <= :last)
            and not exists (
                select longer from Certificate longer
                where longer.accountId = c.accountId and longer.placeId = c.placeId
                and longer.revokedAt is null and longer.expiresAt > c.expiresAt)
            order by c.expiresAt, c.id""")
    List<UUID> toRemind(Instant now, Instant first, Instant second, Instant last);

    @Query("select count(c) > 0 from Certificate c where c.accountId = :account and c.placeId = :place")
    boolean wasCertified(UUID account, UUID place);
}
