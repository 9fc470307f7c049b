package kz.pana.training;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
}
