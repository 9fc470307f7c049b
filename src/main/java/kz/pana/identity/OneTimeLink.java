package kz.pana.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import kz.pana.kernel.EmailAddress;
import org.jspecify.annotations.Nullable;

/** A link that works once and not for ever. Only a digest of its secret is kept. */
@Entity
@Table(name = "one_time_link")
class OneTimeLink {

    enum Purpose {
        FIRST_ADMINISTRATOR(Duration.ofHours(24)),
        CONFIRM_EMAIL(Duration.ofDays(3)),
        CHOOSE_PASSWORD(Duration.ofDays(3)),
        CHOOSE_PIN(Duration.ofHours(24)),
        TAKE_EMAIL(Duration.ofDays(3));

        private final Duration life;

        Purpose(Duration life) {
            this.life = life;
        }
    }

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private @Nullable UUID accountId;

    /** The address that the link confirms, where the account has none yet. */
    private @Nullable EmailAddress email;

    private String secretDigest;
    private Instant expiresAt;
    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway.Init")
    protected OneTimeLink() {}

    OneTimeLink(Purpose purpose, @Nullable AccountId account, Secret secret, Instant now) {
        this.id = UUID.randomUUID();
        this.purpose = purpose;
        this.accountId = account == null ? null : account.value();
        this.secretDigest = secret.digest();
        this.expiresAt = now.plus(purpose.life);
    }

    boolean opens(Purpose wanted, Instant now) {
        return purpose == wanted && usedAt == null && now.isBefore(expiresAt);
    }

    void use(Instant now) {
        usedAt = now;
    }

    /** Lets it confirm the address. */
    OneTimeLink confirming(@Nullable EmailAddress address) {
        email = address;
        return this;
    }

    @Nullable
    EmailAddress email() {
        return email;
    }

    @Nullable
    UUID accountId() {
        return accountId;
    }
}
