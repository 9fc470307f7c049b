package kz.pana.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import kz.pana.kernel.EmailAddress;
import org.jspecify.annotations.Nullable;

/** That a letter went to an address: for an hour, so that nobody fills a mailbox. */
@Entity
@Table(name = "sent_letter")
class SentLetter {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private EmailAddress recipient;
    private Instant sentAt;

    @SuppressWarnings("NullAway.Init")
    protected SentLetter() {}

    SentLetter(EmailAddress recipient, Instant now) {
        this.id = UUID.randomUUID();
        this.recipient = recipient;
        this.sentAt = now;
    }
}
