package kz.pana.team;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface InvitationRepository extends JpaRepository<Invitation, UUID> {

    Optional<Invitation> findBySecretDigest(String secretDigest);

    /** To be taken: those who come at once wait for one another. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Invitation i where i.secretDigest = :secretDigest")
    Optional<Invitation> lock(String secretDigest);

    @Query("select i from Invitation i where i.placeId = :place order by i.createdAt desc, i.id")
    List<Invitation> ofPlace(UUID place);

    @Query("""
            select count(i) from Invitation i
            where i.placeId = :place and i.state = kz.pana.team.overview.InvitationState.OPEN and i.expiresAt > :now""")
    int countOpen(UUID place, Instant now);
}
