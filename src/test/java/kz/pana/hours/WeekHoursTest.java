package kz.pana.hours;

import static kz.pana.kernel.Refusals.keyOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kz.pana.hours.OpeningHours.Status;
import kz.pana.hours.WeekHours.PublicHolidays;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.KernelConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeekHoursTest {
    private static final TimeRange DAY = range("09:00", "20:00");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mo-Fr 09:00-20:00; Sa,Su 10:00-18:00; PH off",
                "Mo-Su 09:00-20:00",
                "Mo-Su 00:00-24:00",
                "Mo-We,Fr 09:00-13:00,14:00-20:00; PH 10:00-14:00",
                "Mo,We,Fr 09:00-20:00; Tu,Th 10:00-18:00",
                "Fr 22:00-06:00, Sa 10:00-20:00",
                "Mo-Fr 10:00-02:00, Sa,Su 12:00-03:00; PH 00:00-27:00 off",
                "Mo-Su 08:00-02:00; PH 02:00-26:00 off, PH 10:00-14:00",
                "24/7",
                "24/7; PH off",
                "Mo 09:00-12:00,13:00-18:00,19:00-21:00",
            })
    void writesWhatItReads(String osm) {
        assertThat(WeekHours.from(OpeningHours.parse(osm)).map(WeekHours::toOpeningHours))
                .hasValue(osm);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mo-Fr 09:00-18:00; We 10:00-12:00 | Mo,Tu,Th,Fr 09:00-18:00; We 10:00-12:00",
                "Mo-Fr 09:00-18:00, Sa 10:00-12:00 | Mo-Fr 09:00-18:00; Sa 10:00-12:00",
                "Mo-Fr 09:00-18:00, We 19:00-21:00 | Mo,Tu,Th,Fr 09:00-18:00; We 09:00-18:00,19:00-21:00",
                "Mo-Su 09:00-18:00; Su off | Mo-Sa 09:00-18:00",
                "Mo-Fr,PH 09:00-18:00 | Mo-Fr 09:00-18:00; PH 09:00-18:00",
                "Fr-Mo 09:00-18:00 open | Mo,Fr-Su 09:00-18:00",
                "09:00-18:00 | Mo-Su 09:00-18:00",
                "Sa,Su | Sa,Su 00:00-24:00",
                "24/7; Sa,Su,PH 10:00-12:00 | Mo-Fr 00:00-24:00; Sa,Su 10:00-12:00; PH 10:00-12:00",
                "24/7; PH,Mo-Fr off | Sa,Su 00:00-24:00; PH off",
                "Mo-Su 06:00-22:00, Tu off | Mo,We-Su 06:00-22:00",
                "Mo-Sa 08:30-21:00, Su 09:00-20:00, PH 09:00-20:00 | Mo-Sa 08:30-21:00; Su 09:00-20:00",
                "Fr 22:00-06:00; Sa 10:00-20:00 | Fr 22:00-06:00, Sa 10:00-20:00",
                "Fr 22:00-06:00; Sa off | Fr 22:00-24:00",
                "Mo-Su 22:00-06:00; PH off | Mo-Su 22:00-06:00; PH 00:00-30:00 off",
                "Mo-Fr 09:00-18:00; 13:00-14:00 off | Mo-Fr 09:00-13:00,14:00-18:00",
                "PH off; Mo-Fr 09:00-18:00 | Mo-Fr 09:00-18:00",
                "24/7; Su off | Mo-Sa 00:00-24:00",
                "Mo 24:00-26:00 | Tu 00:00-02:00",
                "Mo 22:00-06:00; Tu 05:00-10:00 | Mo 22:00-10:00",
                "Mo-Su 18:00-02:00; 20:00-21:00 off | Mo-Su 18:00-20:00,21:00-02:00",
                "Mo 10:00-24:00; Tu 00:00-12:00; Tu 10:00-12:00 off | Mo 10:00-24:00; Tu 00:00-10:00",
            })
    void readsOtherWordsForAWeek(String osm, String week) {
        assertThat(WeekHours.from(OpeningHours.parse(osm)).map(WeekHours::toOpeningHours))
                .hasValue(week);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jan-Mar 09:00-18:00",
                "Mo-Fr 09:00-18:00; Dec 31 off",
                "Mo[1] 09:00-18:00",
                "Mo-Fr 09:00-18:00 \"ring\"",
                "Mo-Fr 09:00-18:00 || \"ring\"",
                "Mo-Fr 09:00+",
                "Mo-Fr sunrise-sunset",
                "Mo-Fr 09:00-18:00; Su off \"демалыс\"",
                "SH off",
                "PH Mo-Fr 09:00-18:00",
                "PH 09:00-12:00,13:00-18:00",
                "Mo 08:00-09:00,10:00-11:00,12:00-13:00,14:00-15:00",
                "24/7 closed",
                "off",
                "Mo-Fr 09:00-18:00; Sa,PH 10:00-14:00; PH off",
                "week 51-52,week 01-11: 10:00-19:00",
                "24/7; Nov Th[4] off",
            })
    void leavesAloneWhatIsMoreThanAWeek(String osm) {
        assertThat(WeekHours.from(OpeningHours.parse(osm))).isEmpty();
    }

    @Test
    void sortsTheRangesOfADay() {
        WeekHours hours = week(DayOfWeek.MONDAY, range("14:00", "18:00"), range("09:00", "13:00"));

        assertThat(hours.on(DayOfWeek.MONDAY)).containsExactly(range("09:00", "13:00"), range("14:00", "18:00"));
        assertThat(hours.on(DayOfWeek.TUESDAY)).isEmpty();
    }

    @Test
    void refusesWhatCannotBeMeant() {
        assertThat(keyOf(() -> week(DayOfWeek.MONDAY, DAY, range("19:00", "21:00"))))
                .isEqualTo("kernel.hours.overlap");
        assertThat(keyOf(() -> new WeekHours(
                        false,
                        Map.of(
                                DayOfWeek.SUNDAY, List.of(range("22:00", "10:00")),
                                DayOfWeek.MONDAY, List.of(DAY)),
                        PublicHolidays.AS_USUAL)))
                .isEqualTo("kernel.hours.overlap");
        assertThat(keyOf(() -> week(
                        DayOfWeek.MONDAY,
                        range("08:00", "09:00"),
                        range("10:00", "11:00"),
                        range("12:00", "13:00"),
                        range("14:00", "15:00"))))
                .isEqualTo("kernel.hours.tooMany");
        assertThat(keyOf(() -> range("09:00", "09:00"))).isEqualTo("kernel.hours.zeroLength");
        assertThat(keyOf(() -> new WeekHours(false, Map.of(), PublicHolidays.AS_USUAL).toOpeningHours()))
                .isEqualTo("kernel.hours.empty");
        assertThat(keyOf(() -> new PublicHolidays(PublicHolidays.Kind.OWN_HOURS, null)))
                .isEqualTo("kernel.hours.holiday");
        assertThat(keyOf(() -> new PublicHolidays(PublicHolidays.Kind.CLOSED, DAY)))
                .isEqualTo("kernel.hours.holiday");
    }

    @Test
    void timeRangesKnowTheNight() {
        assertThat(range("22:00", "06:00").isPastMidnight()).isTrue();
        assertThat(range("22:00", "00:00").isPastMidnight()).isFalse();
        LocalDate day = LocalDate.of(2026, 11, 22);
        assertThat(range("09:00", "20:00").endOn(day)).isEqualTo(day.atTime(20, 0));
        assertThat(range("22:00", "06:00").endOn(day)).isEqualTo(day.plusDays(1).atTime(6, 0));
        assertThat(range("22:00", "00:00").endOn(day)).isEqualTo(day.plusDays(1).atStartOfDay());
        assertThat(range("22:00", "00:00").text()).isEqualTo("22:00-24:00");
        assertThat(range("00:00", "00:00").text()).isEqualTo("00:00-24:00");
        assertThat(new TimeRange(LocalTime.of(9, 0, 59), LocalTime.of(10, 0, 1)))
                .isEqualTo(range("09:00", "10:00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"09:00-20:00", "22:00-06:00", "18:00-24:00", "00:00-24:00", "00:00-00:30"})
    void aTimeRangeReadsItsTextBack(String text) {
        assertThat(TimeRange.parse(text).text()).isEqualTo(text);
    }

    @Test
    void everyWeekSurvivesTheRoundTrip() {
        Random random = new Random(20261122);
        int weeks = 0;
        while (weeks < 2_000) {
            WeekHours week = randomWeek(random);
            if (week == null) {
                continue;
            }
            weeks++;
            OpeningHours hours = OpeningHours.parse(week.toOpeningHours());
            assertThat(hours.text()).isEqualTo(week.toOpeningHours());
            assertThat(WeekHours.from(hours)).hasValue(week);
        }
    }

    @Test
    void isOpenExactlyInItsRanges() {
        Random random = new Random(3);
        LocalDateTime monday = LocalDate.of(2026, 11, 23).atStartOfDay();
        for (int i = 0; i < 1_000; i++) {
            WeekHours week = randomWeek(random);
            if (week == null || week.alwaysOpen()) {
                continue;
            }
            OpeningHours hours = OpeningHours.parse(week.toOpeningHours());
            for (int minute = 0; minute < 7 * 24 * 60; minute += 1 + random.nextInt(120)) {
                LocalDateTime moment = monday.plusMinutes(minute);
                assertThat(hours.at(moment.atZone(KernelConfiguration.ALMATY)) instanceof Status.Open)
                        .as("%s at %s", hours, moment)
                        .isEqualTo(isOpen(week, moment));
            }
        }
    }

    /** The plain way to say it, with no public holiday near. */
    private static boolean isOpen(WeekHours week, LocalDateTime moment) {
        LocalTime time = moment.toLocalTime();
        boolean today = week.on(moment.getDayOfWeek()).stream()
                .anyMatch(range -> !time.isBefore(range.from()) && (wraps(range) || time.isBefore(range.to())));
        boolean sinceYesterday = week.on(moment.getDayOfWeek().minus(1)).stream()
                .anyMatch(range -> wraps(range) && time.isBefore(range.to()));
        return today || sinceYesterday;
    }

    private static boolean wraps(TimeRange range) {
        return !range.to().isAfter(range.from());
    }

    /** Null where the ranges thrown together overlap. */
    private static @Nullable WeekHours randomWeek(Random random) {
        Map<DayOfWeek, List<TimeRange>> days = new EnumMap<>(DayOfWeek.class);
        List<List<TimeRange>> patterns = List.of(randomDay(random), randomDay(random), randomDay(random));
        for (DayOfWeek day : DayOfWeek.values()) {
            days.put(day, patterns.get(random.nextInt(patterns.size())));
        }
        PublicHolidays holidays = switch (random.nextInt(3)) {
            case 0 -> PublicHolidays.AS_USUAL;
            case 1 -> PublicHolidays.CLOSED;
            default -> PublicHolidays.open(randomRange(random));
        };
        try {
            boolean always = random.nextInt(20) == 0;
            WeekHours week = new WeekHours(always, always ? Map.of() : days, holidays);
            return always || !week.days().isEmpty() ? week : null;
        } catch (InvalidValue overlap) {
            return null;
        }
    }

    private static List<TimeRange> randomDay(Random random) {
        List<TimeRange> ranges = new ArrayList<>();
        for (int i = random.nextInt(WeekHours.MAX_RANGES + 1); i > 0; i--) {
            ranges.add(randomRange(random));
        }
        return ranges;
    }

    private static TimeRange randomRange(Random random) {
        LocalTime from = LocalTime.MIDNIGHT.plusMinutes(random.nextInt(96) * 15L);
        return new TimeRange(from, from.plusMinutes(15 + random.nextInt(56) * 15L));
    }

    private static WeekHours week(DayOfWeek day, TimeRange... ranges) {
        return new WeekHours(false, Map.of(day, List.of(ranges)), PublicHolidays.AS_USUAL);
    }

    private static TimeRange range(String from, String to) {
        return new TimeRange(LocalTime.parse(from), LocalTime.parse(to));
    }
}
