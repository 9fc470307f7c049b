package kz.pana.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import kz.pana.identity.access.AccountId;
import kz.pana.kernel.EmailAddress;
import org.jspecify.annotations.Nullable;

/** That a letter went to an address: for an hour, and for a day where somebody sent it who is signed in. */
@Entity
@Table(name = "sent_letter")
class SentLetter {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private EmailAddress recipient;
    private @Nullable UUID senderId;
    private Instant sentAt;

    @SuppressWarnings("NullAway.Init")
    protected SentLetter() {}

    /**
     * @param sender who chose the address, unless anybody could have
     */
    SentLetter(EmailAddress recipient, @Nullable AccountId sender, Instant now) {
        this.id = UUID.randomUUID();
        this.senderId = sender == null ? null : sender.value();
        this.recipient = recipient;
        this.sentAt = now;
    }
}
