package kz.pana.team.shift;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import kz.pana.hours.OpeningHours;
import org.junit.jupiter.api.Test;

class OpenDaysTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void theDaysOfAnOrdinaryWeek() {
        assertThat(open("Mo-Fr 09:00-20:00; Sa 10:00-16:00")).isEqualTo(EnumSet.range(MONDAY, SATURDAY));
        assertThat(open("Mo-Su 09:00-22:00")).isEqualTo(EnumSet.allOf(DayOfWeek.class));
    }

    @Test
    void aPlaceThatNeverClosesIsOpenEveryDay() {
        assertThat(open("24/7")).isEqualTo(EnumSet.allOf(DayOfWeek.class));
    }

    @Test
    void hoursAfterMidnightBelongToTheEveningBefore() {
        assertThat(open("Fr,Sa 20:00-06:00")).containsExactlyInAnyOrder(FRIDAY, SATURDAY);
        assertThat(open("Sa 20:00-06:00; Su 10:00-16:00")).containsExactlyInAnyOrder(SATURDAY, SUNDAY);
    }

    @Test
    void aHolidayDoesNotCloseTheWeekday() {
        LocalDate beforeNewYear = LocalDate.of(2026, 12, 25);

        assertThat(OpenDays.of(OpeningHours.parse("Mo-Su 09:00-22:00; PH off"), beforeNewYear))
                .isEqualTo(EnumSet.allOf(DayOfWeek.class));
    }

    private static Set<DayOfWeek> open(String hours) {
        return OpenDays.of(OpeningHours.parse(hours), TODAY);
    }
}
