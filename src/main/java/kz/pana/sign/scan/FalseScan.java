package kz.pana.sign.scan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.pana.identity.access.Actor;
import kz.pana.identity.access.Role;
import kz.pana.kernel.Aggregate;
import kz.pana.kernel.StateChanged;
import kz.pana.territory.RegionCode;
import kz.pana.territory.Town;
import org.jspecify.annotations.Nullable;

/** How often signs of one kind were scanned in one town on one day. Nothing of whoever scanned. */
@Entity
@Table(name = "false_scan")
class FalseScan extends Aggregate {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private LocalDate scanDay;
    private String town;
    private @Nullable RegionCode region;

    @Enumerated(EnumType.STRING)
    private FalseScanKind kind;

    /** Counted past this, by the statement that counts. */
    @Column(updatable = false)
    private long times;

    /** Written past this too. */
    @Column(updatable = false)
    private String named;

    private @Nullable UUID lookedIntoBy;
    private @Nullable Instant lookedIntoAt;

    @SuppressWarnings("NullAway.Init")
    protected FalseScan() {}

    /** @param town {@code null} where it is not known */
    FalseScan(LocalDate day, @Nullable Town town, FalseScanKind kind, long times, List<NamedSign> signs) {
        this.id = UUID.randomUUID();
        this.scanDay = day;
        this.town = town == null ? "" : town.slug();
        this.region = town == null ? null : town.region();
        this.kind = kind;
        this.times = times;
        this.named = NamedSign.write(signs);
    }

    /** Whether that person is to look into it: a coordinator of the region, an administrator where no town is known. */
    boolean isFor(Actor somebody) {
        return region == null ? somebody.is(Role.ADMINISTRATOR) : somebody.coordinates(region);
    }

    long times() {
        return times;
    }

    void lookInto(Actor by, Instant now) {
        if (lookedIntoAt == null) {
            lookedIntoBy = by.id().value();
            lookedIntoAt = now;
            registerEvent(new StateChanged(
                    "sign.scan",
                    id,
                    by.id().value(),
                    by.name(),
                    "WAITING",
                    "LOOKED_INTO",
                    kind.name() + ", " + town + ", " + scanDay,
                    region == null ? null : region.value()));
        }
    }
}
