package kz.pana.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kz.pana.hours.HoursTable.Day;
import kz.pana.hours.HoursTable.Stretch;
import org.junit.jupiter.api.Test;

/** 2026-11-23 is a Monday, 2026-12-16 (Independence Day) a Wednesday: day 23 of the table. */
class HoursTableTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Day CLOSED = new Day(List.of());

    @Test
    void aWeekRepeatsItself() {
        HoursTable table = table("Mo-Fr 09:00-13:00,14:00-20:00");

        assertThat(table.always()).isFalse();
        assertThat(table.week().getFirst()).isEqualTo(day(540, 780, 840, 1200));
        assertThat(table.week().get(5)).isEqualTo(CLOSED);
        assertThat(table.exceptions()).isEmpty();
    }

    @Test
    void aHolidayIsAnException() {
        assertThat(table("Mo-Su 09:00-20:00; PH off").exceptions())
                .containsOnlyKeys(23)
                .containsEntry(23, CLOSED);
    }

    @Test
    void aNightIsCutAtMidnight() {
        HoursTable table = table("Fr 22:00-06:00");

        assertThat(table.week().get(4)).isEqualTo(day(1320, 1440));
        assertThat(table.week().get(5)).isEqualTo(day(0, 360));
    }

    @Test
    void whatIsNotCertainIsSaid() {
        assertThat(table("Mo 10:00-18:00+").week().getFirst())
                .isEqualTo(new Day(List.of(new Stretch(600, 1080, true), new Stretch(1080, 1440, false))));
    }

    @Test
    void beginsOnAnyDay() {
        HoursTable table = HoursTable.of(OpeningHours.parse("Mo 09:00-10:00; PH off"), LocalDate.of(2026, 12, 16), 28);

        assertThat(table.week().getFirst()).isEqualTo(day(540, 600));
        // 4 January 2027: the second of January falls on a Saturday.
        assertThat(table.exceptions()).containsOnlyKeys(19);
        assertThat(table.exceptions().get(19)).isEqualTo(new Day(List.of(new Stretch(540, 600, false))));
    }

    @Test
    void aWeekIsWhatItsDaysMostlyAreEvenWhereItBeginsOtherwise() {
        HoursTable table = table("week 48 Mo 09:00-10:00");
        assertThat(table.week().getFirst()).isEqualTo(CLOSED);
        assertThat(table.exceptions()).containsOnlyKeys(0).containsEntry(0, day(540, 600));
    }

    /** Of the four Mondays two are in weeks 48 and 49, two in weeks 50 and 51. */
    @Test
    void whereTwoKindsOfADayAreAsManyTheEarlierIsTheWeek() {
        HoursTable first = table("week 48-49 Mo 09:00-10:00");
        assertThat(first.week().getFirst()).isEqualTo(day(540, 600));
        assertThat(first.exceptions()).containsOnlyKeys(14, 21).containsEntry(14, CLOSED);

        HoursTable last = table("week 50-51 Mo 09:00-10:00");
        assertThat(last.week().getFirst()).isEqualTo(CLOSED);
        assertThat(last.exceptions()).containsOnlyKeys(14, 21).containsEntry(14, day(540, 600));
    }

    @Test
    void neverClosing() {
        assertThat(table("24/7").always()).isTrue();
    }

    private static HoursTable table(String osm) {
        return HoursTable.of(OpeningHours.parse(osm), MONDAY, 28);
    }

    private static Day day(int... minutes) {
        return new Day(java.util.stream.IntStream.range(0, minutes.length / 2)
                .mapToObj(i -> new Stretch(minutes[2 * i], minutes[2 * i + 1], true))
                .toList());
    }
}
