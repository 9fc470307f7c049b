package kz.pana.identity.device;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface KnownDeviceRepository extends JpaRepository<KnownDevice, UUID> {

    Optional<KnownDevice> findByAccountIdAndSecretDigest(UUID accountId, String secretDigest);

    boolean existsBySecretDigest(String secretDigest);

    @Query("select d from KnownDevice d where d.accountId = :account order by d.seenAt desc, d.id")
    List<KnownDevice> latestOf(UUID account);

    @Modifying
    @Query("delete from KnownDevice d where d.accountId = :account")
    void deleteAllOf(UUID account);

    @Modifying
    @Query("delete from KnownDevice d where d.accountId = :account and d.seenAt < :before")
    void deleteOlder(UUID account, Instant before);
}
