package kz.pana.identity;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface OneTimeLinkRepository extends JpaRepository<OneTimeLink, UUID> {

    Optional<OneTimeLink> findBySecretDigest(String secretDigest);

    @Modifying
    @Query("delete from OneTimeLink l where l.purpose = :purpose")
    void deleteAllOf(OneTimeLink.Purpose purpose);

    @Modifying
    @Query("delete from OneTimeLink l where l.purpose = :purpose and l.accountId = :account")
    void deleteAllOf(OneTimeLink.Purpose purpose, UUID account);
}
