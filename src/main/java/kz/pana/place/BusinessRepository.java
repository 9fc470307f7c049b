package kz.pana.place;

import java.util.Optional;
import java.util.UUID;
import kz.pana.kernel.TaxNumber;
import org.springframework.data.jpa.repository.JpaRepository;

interface BusinessRepository extends JpaRepository<Business, UUID> {

    Optional<Business> findByOwnerIdAndTaxNumber(UUID ownerId, TaxNumber taxNumber);
}
