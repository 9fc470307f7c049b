package kz.pana.team;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kz.pana.identity.access.AccountId;
import kz.pana.kernel.KernelConfiguration;
import kz.pana.place.row.PlaceId;
import org.jspecify.annotations.Nullable;

/** Somebody opened a shift, and knows where the quiet spot is, which phone is used and who calls. */
@Entity
@Table(name = "shift_opening")
class ShiftOpening {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID placeId;
    private UUID accountId;
    private LocalDate openedOn;
    private Instant openedAt;

    @SuppressWarnings("NullAway.Init")
    protected ShiftOpening() {}

    ShiftOpening(PlaceId place, AccountId person, Instant now) {
        this.id = UUID.randomUUID();
        this.placeId = place.value();
        this.accountId = person.value();
        this.openedOn = day(now);
        this.openedAt = now;
    }

    /** The day that it is at the place. */
    static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, KernelConfiguration.ALMATY);
    }

    PlaceId place() {
        return new PlaceId(placeId);
    }

    AccountId person() {
        return new AccountId(accountId);
    }

    Instant openedAt() {
        return openedAt;
    }
}
