package kz.pana.place.status;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import kz.pana.kernel.KernelConfiguration;

/** The last visit that was confirmed as good. */
@Embeddable
public record LastVisit(UUID visitedBy, Instant visitedAt) {

    /** How long a good visit holds, in months. */
    public static final int HOLDS_MONTHS = 12;

    /** Until when it holds. */
    public Instant goodUntil() {
        return visitedAt
                .atZone(KernelConfiguration.ALMATY)
                .plusMonths(HOLDS_MONTHS)
                .toInstant();
    }
}
