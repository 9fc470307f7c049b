package kz.pana.team;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.pana.team.overview.Learner;
import kz.pana.team.shift.CertificateUntil;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface MembershipRepository extends JpaRepository<Membership, UUID> {

    Optional<Membership> findByAccountIdAndPlaceId(UUID accountId, UUID placeId);

    /** Everybody who works or worked there, the longest first. */
    @Query("select m from Membership m where m.placeId = :place order by m.joinedAt, m.id")
    List<Membership> ofPlace(UUID place);

    /** Where the person works or worked. */
    @Query("select m from Membership m where m.accountId = :account order by m.joinedAt, m.id")
    List<Membership> ofPerson(UUID account);

    /** Where the person works now. */
    @Query("select m from Membership m where m.accountId = :account and m.leftAt is null order by m.joinedAt, m.id")
    List<Membership> present(UUID account);

    /** Who works there now. */
    @Query("select m.accountId from Membership m where m.placeId = :place and m.leftAt is null")
    Set<UUID> presentAt(UUID place);

    /**
     * Who works at these places and holds a valid certificate, the latest first. Who is trained is asked of
     * {@link CertifiedPeople}: here is who cannot sign in, too.
     */
    @Query("""
            select new kz.pana.team.shift.CertificateUntil(c.placeId, c.accountId, max(c.expiresAt)) from Certificate c
            where c.placeId in :places and c.revokedAt is null and c.expiresAt > :now and exists (
                select m.id from Membership m
                where m.accountId = c.accountId and m.placeId = c.placeId and m.leftAt is null)
            group by c.placeId, c.accountId order by max(c.expiresAt) desc""")
    List<CertificateUntil> certified(Collection<UUID> places, Instant now);

    /** Who works at these places and has not passed yet. */
    @Query("""
            select distinct new kz.pana.team.overview.Learner(e.placeId, e.accountId) from Enrolment e
            where e.placeId in :places and e.state <> kz.pana.training.row.EnrolmentState.PASSED and exists (
                select m.id from Membership m
                where m.accountId = e.accountId and m.placeId = e.placeId and m.leftAt is null)""")
    List<Learner> learners(Collection<UUID> places);
}
