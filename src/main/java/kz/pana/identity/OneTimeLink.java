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
import kz.pana.identity.access.AccountId;
import kz.pana.identity.credential.LinkStatus;
import kz.pana.identity.credential.SecretToken;
import kz.pana.kernel.EmailAddress;
import org.jspecify.annotations.Nullable;

/** A link that works once and not for ever. Only a digest of its secret is kept. */
@Entity
@Table(name = "one_time_link")
class OneTimeLink {

    enum Purpose {
        FIRST_ADMINISTRATOR(Duration.ofHours(24), true),
        /** By letter: to finish a registration, to take up an appointment, or because the password is forgotten. */
        CHOOSE_PASSWORD(Duration.ofDays(3), false),
        CHOOSE_PIN(Duration.ofHours(24), true),
        TAKE_EMAIL(Duration.ofDays(3), false);

        private final Duration life;
        private final boolean shown;

        Purpose(Duration life, boolean shown) {
            this.life = life;
            this.shown = shown;
        }

        /** Whether it is shown to whoever made it, so that a new one takes the place of the last; letters do not. */
        boolean isShown() {
            return shown;
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
    private Instant madeAt;
    private @Nullable Instant usedAt;
    private @Nullable Instant outdatedAt;

    @SuppressWarnings("NullAway.Init")
    protected OneTimeLink() {}

    OneTimeLink(Purpose purpose, @Nullable AccountId account, SecretToken secret, Instant now) {
        this.id = UUID.randomUUID();
        this.purpose = purpose;
        this.accountId = account == null ? null : account.value();
        this.secretDigest = secret.digest();
        this.madeAt = now;
        this.expiresAt = now.plus(purpose.life);
    }

    LinkStatus status(Purpose wanted, Instant now) {
        if (purpose != wanted) {
            return LinkStatus.UNKNOWN;
        }
        if (usedAt != null) {
            return LinkStatus.USED;
        }
        if (outdatedAt != null) {
            return LinkStatus.OUTDATED;
        }
        return now.isBefore(expiresAt) ? LinkStatus.OPEN : LinkStatus.EXPIRED;
    }

    Instant madeAt() {
        return madeAt;
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
