package kz.pana.training;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface RecallRepository extends JpaRepository<Recall, UUID> {

    /** Who holds a valid certificate and was not asked yet. */
    @Query("""
            select distinct c.accountId from Certificate c
            where c.revokedAt is null and c.expiresAt > :now
            and not exists (select r from Recall r where r.accountId = c.accountId)""")
    List<UUID> toBegin(Instant now);

    /** When the person last passed the course; empty if no certificate of it holds. */
    @Query("select max(c.issuedAt) from Certificate c where c.accountId = :person and c.revokedAt is null")
    Optional<Instant> certifiedSince(UUID person);

    /** Who passed the course for the last time by then, still holds a certificate, and was not told to refresh it. */
    @Query("""
            select r.accountId from Recall r
            where exists (select c from Certificate c
                where c.accountId = r.accountId and c.revokedAt is null and c.expiresAt > :now)
            and (select max(c.issuedAt) from Certificate c
                where c.accountId = r.accountId and c.revokedAt is null) <= :passedBy
            and (r.refresherToldAt is null or r.refresherToldAt < (select max(c.issuedAt) from Certificate c
                where c.accountId = r.accountId and c.revokedAt is null))
            order by r.accountId""")
    List<UUID> toRefresh(Instant now, Instant passedBy);

    /** Of whom it is due by now, who were not told, and who hold a valid certificate. */
    @Query("""
            select r.accountId from Recall r
            where r.dueAt <= :now and r.toldAt is null
            and exists (select c from Certificate c
                where c.accountId = r.accountId and c.revokedAt is null and c.expiresAt > :now)
            order by r.dueAt, r.accountId""")
    List<UUID> toTell(Instant now);
}
