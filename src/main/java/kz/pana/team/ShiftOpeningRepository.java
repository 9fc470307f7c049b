package kz.pana.team;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface ShiftOpeningRepository extends JpaRepository<ShiftOpening, UUID> {

    Optional<ShiftOpening> findByPlaceIdAndAccountIdAndOpenedOn(UUID place, UUID account, LocalDate day);

    List<ShiftOpening> findByAccountIdAndOpenedOn(UUID account, LocalDate day);

    /** By whoever it was. */
    Optional<ShiftOpening> findFirstByPlaceIdOrderByOpenedAtDesc(UUID place);

    @Modifying
    @Query("delete from ShiftOpening o where o.placeId = :place and o.openedOn < :before")
    void forget(UUID place, LocalDate before);
}
