package kz.pana.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kz.pana.kernel.EmailAddress;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface OneTimeLinkRepository extends JpaRepository<OneTimeLink, UUID> {

    Optional<OneTimeLink> findBySecretDigest(String secretDigest);

    /** Whether a later one of its kind waits to be used. */
    @Query("""
            select count(l) > 0 from OneTimeLink l
            where l.purpose = :purpose and l.accountId = :account and l.madeAt > :madeAt
            and l.usedAt is null and l.outdatedAt is null""")
    boolean anyLater(OneTimeLink.Purpose purpose, UUID account, Instant madeAt);

    @Modifying
    @Query("""
            update OneTimeLink l set l.outdatedAt = :now
            where l.purpose = :purpose and l.usedAt is null and l.outdatedAt is null""")
    void outdateAll(OneTimeLink.Purpose purpose, Instant now);

    @Modifying
    @Query("""
            update OneTimeLink l set l.outdatedAt = :now
            where l.purpose = :purpose and l.accountId = :account and l.usedAt is null and l.outdatedAt is null""")
    void outdate(OneTimeLink.Purpose purpose, UUID account, Instant now);

    @Modifying
    @Query("""
            update OneTimeLink l set l.outdatedAt = :now
            where l.purpose = :purpose and l.accountId = :account and l.usedAt is null and l.outdatedAt is null
            and l.email <> :email""")
    void outdateOtherThan(EmailAddress email, OneTimeLink.Purpose purpose, UUID account, Instant now);

    @Modifying
    @Query("delete from OneTimeLink l where l.accountId = :account")
    void deleteAllOf(UUID account);

    @Modifying
    @Query("delete from OneTimeLink l where l.accountId = :account and l.expiresAt < :before")
    void deleteOlder(UUID account, Instant before);
}
