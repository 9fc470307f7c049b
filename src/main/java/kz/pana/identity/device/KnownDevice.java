package kz.pana.identity.device;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.credential.SecretToken;
import org.jspecify.annotations.Nullable;

/** A device on which somebody signed in to an account. Only a digest of what it was given is kept. */
@Entity
@Table(name = "known_device")
class KnownDevice {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID accountId;
    private String secretDigest;
    private Instant seenAt;

    @SuppressWarnings("NullAway.Init")
    protected KnownDevice() {}

    KnownDevice(AccountId account, SecretToken secret, Instant now) {
        this.id = UUID.randomUUID();
        this.accountId = account.value();
        this.secretDigest = secret.digest();
        this.seenAt = now;
    }

    void seen(Instant now) {
        seenAt = now;
    }
}
