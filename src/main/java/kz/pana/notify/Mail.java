package kz.pana.notify;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

    @Enumerated(EnumType.ORDINAL)
    private Urgency urgency;

    private @Nullable Instant claimedUntil;

    @SuppressWarnings("NullAway.Init")
    protected Mail() {}

    Mail(Urgency urgency, String recipient, String subject, String body, Instant now) {
        this.id = UUID.randomUUID();
        this.urgency = urgency;
        this.recipient = recipient;
        this.subject = subject;
        this.body = body;
        this.writtenAt = now;
        this.dueAt = now;
    }

    OutgoingMail outgoing() {
        return new OutgoingMail(id, recipient, subject, body, writtenAt);
    }

    void sent(Instant now) {
        sentAt = now;
        end();
    }

    /** Tries again after 1, 2, 4 … minutes, and gives up after eight tries. */
    void failed(Instant now) {
        claimedUntil = null;
        tries++;
        if (tries < MOST_TRIES) {
            dueAt = now.plus(Duration.ofMinutes(1L << (tries - 1)));
        } else {
            end();
        }
    }

    /** It will never be taken. */
    void refused(Instant now) {
        tries++;
        end();
    }

    /** It was not tried in earnest, and is as due as before. */
    void putBack() {
        claimedUntil = null;
    }

    private void end() {
        dueAt = null;
        claimedUntil = null;
        // It may hold a link that signs somebody in.
        body = "";
    }
}
