package kz.pana.place;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import kz.pana.identity.access.AccountId;
import kz.pana.place.row.PlaceId;
import org.jspecify.annotations.Nullable;

/** Somebody was at a place on a visit, whatever came of it. */
@Entity
@Table(name = "place_visitor")
class PlaceVisitor {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID placeId;
    private UUID accountId;
    private Instant visitedAt;

    @SuppressWarnings("NullAway.Init")
    protected PlaceVisitor() {}

    PlaceVisitor(PlaceId place, AccountId who, Instant at) {
        this.id = UUID.randomUUID();
        this.placeId = place.value();
        this.accountId = who.value();
        this.visitedAt = at;
    }

    void again(Instant at) {
        visitedAt = at;
    }
}
