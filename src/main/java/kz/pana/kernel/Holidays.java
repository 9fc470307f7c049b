package kz.pana.kernel;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Public holidays of Kazakhstan, the PH of the OSM opening-hours language. Days off that are moved from a weekend to a
 * weekday are not holidays in this sense.
 *
 * <p>Source: law of 13 December 2001, No. 267, on holidays; Orthodox Christmas (7 January) and the first day of Kurban Ait
 * are its days off. Kurban Ait follows the moon and is announced by the Spiritual Administration of Muslims: 2025 and 2026
 * as announced, 2027 and 2028 computed and to be checked when announced.
 */
final class Holidays {
    private static final Set<MonthDay> FIXED = Stream.of(
                    "01-01", "01-02", "01-07", "03-08", "03-21", "03-22", "03-23", "05-01", "05-07", "05-09", "07-06",
                    "08-30", "10-25", "12-16")
            .map(day -> MonthDay.parse("--" + day))
            .collect(Collectors.toUnmodifiableSet());

    private static final Map<Integer, MonthDay> KURBAN_AIT = Map.of(
            2025, MonthDay.of(6, 6),
            2026, MonthDay.of(5, 27),
            2027, MonthDay.of(5, 16),
            2028, MonthDay.of(5, 5));

    private Holidays() {}

    /** {@code MAYBE} in years whose table is not known yet. */
    static Match on(LocalDate date) {
        MonthDay day = MonthDay.from(date);
        if (FIXED.contains(day)) {
            return Match.YES;
        }
        MonthDay moving = KURBAN_AIT.get(date.getYear());
        return moving == null ? Match.MAYBE : Match.of(moving.equals(day));
    }
}
