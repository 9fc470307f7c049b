package kz.pana.notify;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That the administrators were asked for a year's table of public holidays. */
@Entity
@Table(name = "holiday_reminder")
class HolidayReminder {

    @Id
    private int holidaysOf;

    @Version
    private @Nullable Long version;

    private Instant toldAt;

    @SuppressWarnings("NullAway.Init")
    protected HolidayReminder() {}

    HolidayReminder(int year, Instant now) {
        this.holidaysOf = year;
        this.toldAt = now;
    }
}
