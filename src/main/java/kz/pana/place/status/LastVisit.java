package kz.pana.place.status;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import kz.pana.kernel.KernelConfiguration;
import org.jspecify.annotations.Nullable;

/** The last visit that was confirmed as good. */
@Embeddable
public record LastVisit(UUID visitedBy, Instant visitedAt) {

    /** How long a good visit holds, in months. */
    public static final int HOLDS_MONTHS = 12;

    /** That visit, or when a later one was made before it was confirmed. */
    public static LastVisit of(GoodVisit visit, @Nullable LastVisit before) {
        Instant reported = visit.reportedAt();
        Instant latest = before == null || before.visitedAt().isBefore(reported) ? reported : before.visitedAt();
        return new LastVisit(visit.volunteer().value(), latest);
    }

    /** Until when it holds. */
    public Instant goodUntil() {
        return visitedAt
                .atZone(KernelConfiguration.ALMATY)
                .plusMonths(HOLDS_MONTHS)
                .toInstant();
    }
}
