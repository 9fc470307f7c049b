package kz.pana.notify;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An e-mail that waits in the outbox until a carrier has taken it. */
@Entity
@Table(name = "mail")
class Mail {

    private static final int MOST_TRIES = 8;

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String recipient;
    private String subject;
    private String body;
    private Instant writtenAt;
    private @Nullable Instant dueAt;
    private @Nullable Instant sentAt;
    private int tries;

    @SuppressWarnings("NullAway.Init")
    protected Mail() {}

    Mail(String recipient, String subject, String body, Instant now) {
        this.id = UUID.randomUUID();
        this.recipient = recipient;
        this.subject = subject;
        this.body = body;
        this.writtenAt = now;
        this.dueAt = now;
    }

    UUID id() {
        return id;
    }

    String recipient() {
        return recipient;
    }

    String subject() {
        return subject;
    }

    String body() {
        return body;
    }

    void sent(Instant now) {
        sentAt = now;
        dueAt = null;
        // What was sent may hold a link that signs somebody in.
        body = "";
    }

    /** Tries again after 1, 2, 4 … minutes, and gives up after eight tries. */
    void failed(Instant now) {
        dueAt = tries + 1 < MOST_TRIES ? now.plus(Duration.ofMinutes(1L << tries)) : null;
        tries++;
    }

    boolean isGivenUp() {
        return sentAt == null && dueAt == null;
    }
}
