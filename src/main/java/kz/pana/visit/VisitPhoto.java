package kz.pana.visit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import kz.pana.visit.row.PhotoId;
import kz.pana.visit.row.VisitId;
import org.jspecify.annotations.Nullable;

/** A photo taken on a visit; in a table of its own, so that visits load without it. */
@Entity
@Table(name = "visit_photo")
class VisitPhoto {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID visitId;
    private Instant takenAt;
    private byte[] jpeg;

    @SuppressWarnings("NullAway.Init")
    protected VisitPhoto() {}

    VisitPhoto(VisitId visit, byte[] jpeg, Instant now) {
        this.id = UUID.randomUUID();
        this.visitId = visit.value();
        this.takenAt = now;
        this.jpeg = jpeg.clone();
    }

    PhotoId id() {
        return new PhotoId(id);
    }

    boolean isOf(VisitId visit) {
        return visit.value().equals(visitId);
    }

    Instant takenAt() {
        return takenAt;
    }

    byte[] jpeg() {
        return jpeg.clone();
    }
}
