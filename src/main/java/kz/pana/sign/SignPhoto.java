package kz.pana.sign;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a sign looked when a visit last saw it hang; in a table of its own, so that signs load without it. */
@Entity
@Table(name = "sign_photo")
class SignPhoto {

    @Id
    private UUID signId;

    @Version
    private @Nullable Long version;

    private byte[] jpeg;

    @SuppressWarnings("NullAway.Init")
    protected SignPhoto() {}

    SignPhoto(UUID sign, byte[] jpeg) {
        this.signId = sign;
        this.jpeg = jpeg.clone();
    }

    void replace(byte[] newer) {
        jpeg = newer.clone();
    }

    byte[] jpeg() {
        return jpeg.clone();
    }
}
