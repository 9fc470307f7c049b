package kz.pana.place;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.pana.identity.access.AccountId;
import kz.pana.kernel.Message;
import kz.pana.kernel.Refused;
import kz.pana.kernel.TaxNumber;
import kz.pana.place.application.ApplicationAnswers;
import kz.pana.place.row.PlaceId;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
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

    /**
     * The owner's word for a business: numbers are public, so whoever typed one first bars nobody else, and the
     * coordinator sees who gave the same ({@link ReviewDesk#sameBusiness}). Its name stays while a coordinator reads it at
     * another place of the owner, or has vouched for it there.
     *
     * @throws Refused if it has another name there
     * @throws OptimisticLockingFailureException if the owner enrolled it at the same moment
     */
    default Business enrolled(AccountId owner, PlaceId place, ApplicationAnswers answers, Instant now) {
        Business business = findByOwnerIdAndTaxNumber(owner.value(), answers.taxNumber())
                .orElse(new Business(owner, answers.taxNumber(), answers.legalName(), now));
        if (!reliedOnElsewhere(owner.value(), place.value()).contains(business)) {
            business.rename(answers.legalName());
        } else if (!business.isNamed(answers.legalName())) {
            throw new Refused(Message.of("place.refused.legal-name", business.legalName()));
        }
        try {
            return saveAndFlush(business);
        } catch (DataIntegrityViolationException enrolledMeanwhile) {
            throw new OptimisticLockingFailureException(
                    "the business was enrolled at the same moment", enrolledMeanwhile);
        }
    }
}
