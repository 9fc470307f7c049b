package kz.pana.sign;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import kz.pana.identity.access.Actor;
import kz.pana.kernel.Aggregate;
import kz.pana.kernel.StateChanged;
import org.jspecify.annotations.Nullable;

/** Somebody took a list of signs out of the portal as a file. */
@Entity
@Table(name = "sign_export")
class SignExport extends Aggregate {

    private static final String SUBJECT = "sign-export";

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID exportedBy;
    private Instant exportedAt;
    private String state;
    private String town;
    private String search;

    @SuppressWarnings("NullAway.Init")
    protected SignExport() {}

    SignExport(InventoryFilter filter, Actor by, Instant now) {
        this.id = UUID.randomUUID();
        this.exportedBy = by.id().value();
        this.exportedAt = now;
        this.state = filter.state().name();
        this.town = filter.town();
        this.search = filter.search();
        String which = (town + " " + search).strip();
        registerEvent(new StateChanged(SUBJECT, id, exportedBy, by.name(), "-", state, which.isEmpty() ? null : which));
    }
}
