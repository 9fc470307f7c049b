package kz.pana.visit.row;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import kz.pana.hours.TimeRange;
import kz.pana.kernel.KernelConfiguration;
import kz.pana.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The day for which a visit is planned.
 *
 * @param hours between which hours of it, as text; {@code null} for any
 */
@Embeddable
public record PlannedDay(
        @Column(name = "planned_on") LocalDate day,
        @Nullable String hours) {

    public PlannedDay(LocalDate day, @Nullable TimeRange between) {
        this(day, between == null ? null : between.text());
    }

    /** On which day that is here. */
    public static LocalDate of(Instant moment) {
        return LocalDate.ofInstant(moment, KernelConfiguration.ALMATY);
    }

    public Optional<TimeRange> between() {
        return Optional.ofNullable(hours).map(TimeRange::parse);
    }

    public boolean isBefore(Instant now) {
        return day.isBefore(of(now));
    }

    public void requireDayToCome(Instant now) {
        if (isBefore(now)) {
            throw new Refused("visit.refused.day-passed");
        }
    }

    /** Whoever agreed already may still come a little later; nobody is asked anew. */
    public void requireHoursToCome(Instant now) {
        LocalDateTime moment = LocalDateTime.ofInstant(now, KernelConfiguration.ALMATY);
        if (between().filter(hours -> !hours.endOn(day).isAfter(moment)).isPresent()) {
            throw new Refused("visit.refused.hours-passed");
        }
    }
}
