package kz.pana.notify;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import kz.pana.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** One notice in a person's inbox, in every language, so that switching language switches it too. */
@Entity
@Table(name = "inbox_entry")
class InboxEntry {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID accountId;
    private Instant arrivedAt;
    private String textKk;
    private String textRu;
    private String textEn;
    private String path;
    private @Nullable Instant readAt;

    @SuppressWarnings("NullAway.Init")
    protected InboxEntry() {}

    InboxEntry(UUID accountId, String kk, String ru, String en, String path, Instant now) {
        this.id = UUID.randomUUID();
        this.accountId = accountId;
        this.arrivedAt = now;
        this.textKk = kk;
        this.textRu = ru;
        this.textEn = en;
        this.path = path;
    }

    InboxRow row() {
        return new InboxRow(id, arrivedAt, new LocalizedText(textKk, textRu, textEn), path, readAt != null);
    }
}
