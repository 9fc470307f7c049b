package kz.pana.place.transfer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.pana.kernel.EmailAddress;
import kz.pana.kernel.PhoneNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface TransferRepository extends JpaRepository<Transfer, UUID> {

    Optional<Transfer> findByOpenPlace(UUID place);

    /** The places of that owner which somebody has accepted, so that she has to confirm it. */
    @Query("""
            select t.placeId from Transfer t
            where t.fromOwner = :owner and t.state = kz.pana.place.transfer.TransferState.ACCEPTED and t.endsAt > :now""")
    Set<UUID> toConfirm(UUID owner, Instant now);

    /** What waits for whoever has this address, or has accepted; whichever ends next first. */
    @Query("""
            select t from Transfer t
            where t.openPlace is not null and t.endsAt > :now
            and (t.toOwner = :account or t.toOwner is null and (t.email = :email or t.phone = :phone))
            order by t.endsAt, t.id""")
    List<Transfer> waitingFor(UUID account, @Nullable EmailAddress email, @Nullable PhoneNumber phone, Instant now);

    @Query("select count(t) from Transfer t where t.fromOwner = :owner and t.askedAt > :since")
    int countAsked(UUID owner, Instant since);

    @Query("select t.id from Transfer t where t.openPlace is not null and t.endsAt <= :now order by t.endsAt, t.id")
    List<UUID> due(Instant now);

    /** The latest first. */
    @Query("""
            select t from Transfer t
            where t.placeId = :place and t.state = kz.pana.place.transfer.TransferState.DONE
            order by t.endedAt desc, t.askedAt desc, t.id""")
    List<Transfer> done(UUID place, Limit limit);

    @Query("""
            select distinct t.fromOwner from Transfer t
            where t.placeId = :place and t.state = kz.pana.place.transfer.TransferState.DONE""")
    Set<UUID> formerOwners(UUID place);

    @Query("""
            select distinct t.placeId from Transfer t
            where t.fromOwner = :owner and t.state = kz.pana.place.transfer.TransferState.DONE""")
    Set<UUID> formerlyOf(UUID owner);
}
