package kz.pana.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import kz.pana.hours.OpeningHours.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which days a rule is about: those of some days on which it says «open», with a question mark where that is a maybe. */
class DaySelectorTest {

    /** 2026-11-02 is a Monday, 2026-12-01 a Tuesday; 2027-02-01 is a Monday, in a month of four weeks. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "Mo[1] @ 2026-11-01 @ 61 @ 11-02 12-07",
                "Mo[2] @ 2026-11-01 @ 61 @ 11-09 12-14",
                "Mo[5] @ 2026-11-01 @ 61 @ 11-30",
                "Tu[1] @ 2026-11-01 @ 61 @ 11-03 12-01",
                "Su[1] @ 2026-11-01 @ 61 @ 11-01 12-06",
                "Mo[-1] @ 2026-11-01 @ 61 @ 11-30 12-28",
                "Mo[-2] @ 2026-11-01 @ 61 @ 11-23 12-21",
                "Mo[-5] @ 2026-11-01 @ 61 @ 11-02",
                "Mo[1,3] @ 2026-11-01 @ 61 @ 11-02 11-16 12-07 12-21",
                "Mo[2-3] @ 2026-11-01 @ 61 @ 11-09 11-16 12-14 12-21",
                "Mo[1,-1] @ 2026-11-01 @ 61 @ 11-02 11-30 12-07 12-28",
                "Mo,We[1] @ 2026-11-01 @ 30 @ 11-02 11-04 11-09 11-16 11-23 11-30",
                "Nov-Dec Su[1] @ 2026-10-30 @ 95 @ 11-01 12-06",
                "Mo[4] @ 2027-02-01 @ 28 @ 02-22",
                "Mo[-4] @ 2027-02-01 @ 28 @ 02-01",
                "Mo[1] +1 day @ 2026-11-01 @ 3 @ 11-01? 11-02? 11-03?",
            })
    void theNthWeekdayIsCountedFromEitherEndOfItsMonth(String days, LocalDate from, int many, String open) {
        assertThat(open(days, from, many)).isEqualTo(open);
    }

    /** 2026 has 53 weeks: the last begins on 28 December. The first began on 29 December 2025. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "week 53 @ 2026-12-25 @ 12 @ 12-28 12-29 12-30 12-31 01-01 01-02 01-03",
                "week 01 @ 2026-12-25 @ 12 @ 01-04 01-05",
                "week 01 @ 2025-12-27 @ 10 @ 12-29 12-30 12-31 01-01 01-02 01-03 01-04",
                "week 10-12 Mo @ 2026-02-01 @ 59 @ 03-02 03-09 03-16",
                "week 47,50 Mo @ 2026-11-01 @ 61 @ 11-16 12-07",
                "week 02-53/3 Mo @ 2026-11-01 @ 61 @ 11-16 12-07 12-28",
                "week 50-53/2 Mo @ 2026-11-01 @ 61 @ 12-07 12-21",
            })
    void weeksAreThoseOfIso8601(String days, LocalDate from, int many, String open) {
        assertThat(open(days, from, many)).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "2026 @ 2026-12-30 @ 5 @ 12-30 12-31",
                "2027+ @ 2026-12-30 @ 5 @ 01-01 01-02 01-03",
                "2025-2026 @ 2026-12-30 @ 5 @ 12-30 12-31",
                "2026-2027 @ 2026-12-30 @ 5 @ 12-30 12-31 01-01 01-02 01-03",
                "2024-2030/2 @ 2026-12-30 @ 5 @ 12-30 12-31",
                "2024-2030/3 @ 2026-12-30 @ 5 @ 01-01 01-02 01-03",
                "2024,2027 @ 2026-12-30 @ 5 @ 01-01 01-02 01-03",
            })
    void yearsAreCountedFromTheFirst(String days, LocalDate from, int many, String open) {
        assertThat(open(days, from, many)).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "Dec 24-26 @ 2026-12-20 @ 12 @ 12-24 12-25 12-26",
                "Dec 31 @ 2026-12-28 @ 6 @ 12-31",
                "Dec @ 2026-11-29 @ 4 @ 12-01 12-02",
                "Nov @ 2026-11-29 @ 4 @ 11-29 11-30",
                "2026 Dec 24-26 @ 2026-12-20 @ 12 @ 12-24 12-25 12-26",
                "2026 Dec 24-26 @ 2027-12-20 @ 12 @ ''",
                "2026 Dec 24-24 @ 2026-12-20 @ 12 @ 12-24",
                "2026 Dec 30-Jan 02 @ 2026-12-28 @ 8 @ 12-30 12-31 01-01 01-02",
                "2026 Dec 30-Jan 02 @ 2027-12-28 @ 8 @ ''",
                "2026 Dec 30-2027 Jan 02 @ 2026-12-28 @ 8 @ 12-30 12-31 01-01 01-02",
                "2026 Dec 30+ @ 2026-12-28 @ 6 @ 12-30 12-31 01-01 01-02",
                "Dec 25 +1 day @ 2026-12-20 @ 12 @ 12-26",
                "Dec 25 -2 days @ 2026-12-20 @ 12 @ 12-23",
                "Dec 31 +1 day @ 2026-12-28 @ 8 @ 01-01",
                "Jan 01 -1 day @ 2026-12-28 @ 8 @ 12-31",
                "Dec 25 +Mo @ 2026-12-14 @ 20 @ 12-28",
                "Dec 25 -Fr @ 2026-12-14 @ 20 @ 12-18",
                "Dec Su[1] @ 2026-11-25 @ 20 @ 12-06",
                "Dec Su[-1] @ 2026-12-14 @ 20 @ 12-27",
                "Dec Mo[5] @ 2026-12-01 @ 31 @ ''",
                "Dec Mo[5] @ 2029-12-01 @ 31 @ 12-31",
                "Dec Su[1]-Dec Su[2] @ 2026-12-01 @ 31 @ 12-06 12-07 12-08 12-09 12-10 12-11 12-12 12-13",
                "Dec Mo[-1]-Jan Mo[1] @ 2026-12-25 @ 14 @ 12-28 12-29 12-30 12-31 01-01 01-02 01-03 01-04",
                "Dec Su[1]-Jan @ 2027-01-29 @ 5 @ 01-29 01-30 01-31",
                "Dec Mo[-1]-Jan 02 @ 2026-12-25 @ 14 @ 12-28 12-29 12-30 12-31 01-01 01-02",
            })
    void datesMayGoRoundNewYearBeMovedOrFallOnAWeekday(String days, LocalDate from, int many, String open) {
        assertThat(open(days, from, many)).isEqualTo(open);
    }

    /** Easter is not worked out, but on no day can it be before 22 March or after 8 May. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "easter @ 2027-03-20 @ 4 @ 03-22? 03-23?",
                "easter @ 2027-05-07 @ 4 @ 05-07? 05-08?",
                "easter +1 day @ 2027-03-20 @ 4 @ 03-23?",
                "easter -2 days @ 2027-05-04 @ 5 @ 05-04? 05-05? 05-06?",
                "Mar 10-easter @ 2027-03-20 @ 4 @ 03-20 03-21 03-22 03-23?",
                "easter-May 20 @ 2027-05-07 @ 3 @ 05-07? 05-08 05-09",
                "SH @ 2026-11-23 @ 2 @ 11-23? 11-24?",
                "SH,Mo @ 2026-11-23 @ 2 @ 11-23 11-24?",
                "SH Mo @ 2026-11-23 @ 2 @ 11-23?",
            })
    void whatMovesInAWayThatNobodyKnowsIsAMaybe(String days, LocalDate from, int many, String open) {
        assertThat(open(days, from, many)).isEqualTo(open);
    }

    /** 16 December 2026 is a Wednesday. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "PH @ 2026-12-14 @ 7 @ 12-16",
                "PH,Sa @ 2026-12-14 @ 7 @ 12-16 12-19",
                "PH We @ 2026-12-14 @ 14 @ 12-16",
                "PH Th @ 2026-12-14 @ 14 @ ''",
                "PH +1 day @ 2026-12-14 @ 7 @ 12-17",
                "PH -1 day @ 2026-12-14 @ 7 @ 12-15",
                "Fr-Mo @ 2026-12-14 @ 7 @ 12-14 12-18 12-19 12-20",
            })
    void holidaysAndWeekdaysAddUpInAListAndBothHoldSideBySide(String days, LocalDate from, int many, String open) {
        assertThat(open(days, from, many)).isEqualTo(open);
    }

    private static String open(String days, LocalDate from, int many) {
        List<Span> spans = OpeningHours.parse(days + " 10:00-12:00").spans(from, many);
        DateTimeFormatter day = DateTimeFormatter.ofPattern("MM-dd");
        return spans.stream()
                .map(span -> span.from().format(day) + (span.certain() ? "" : "?"))
                .collect(Collectors.joining(" "));
    }
}
