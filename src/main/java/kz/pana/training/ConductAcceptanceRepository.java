package kz.pana.training;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ConductAcceptanceRepository extends JpaRepository<ConductAcceptance, UUID> {

    @Query("select a from ConductAcceptance a where a.accountId = :account and a.agreementVersion = :version")
    Optional<ConductAcceptance> of(UUID account, String version);
}
