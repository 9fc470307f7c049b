package kz.pana.place;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.pana.kernel.TaxNumber;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface BusinessRepository extends JpaRepository<Business, UUID> {

    Optional<Business> findByOwnerIdAndTaxNumber(UUID ownerId, TaxNumber taxNumber);

    /** Of an owner's, those whose name a coordinator reads or has vouched for at another place, the newest first. */
    @Query("""
            select b from Business b
            where b.ownerId = :owner and exists (
                select p.id from Place p
                where p.businessId = b.id and p.id <> :place
                and p.application.state in (kz.pana.place.status.ApplicationState.SUBMITTED,
                    kz.pana.place.status.ApplicationState.ONBOARDING, kz.pana.place.status.ApplicationState.APPROVED))
            order by b.enrolledAt desc, b.id""")
    List<Business> reliedOnElsewhere(UUID owner, UUID place);
}
