package kz.pana.hours;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Public holidays of Kazakhstan, the PH of the OSM opening-hours language. Days are data, each with its source:
 * {@code holidays/law.csv} for what the law says of every year, {@code holidays/years.csv} for what is announced for one.
 *
 * <p>A day off that is moved to a weekday is a maybe: some keep it as a holiday, some do not. In a year without a table
 * every day is a maybe that could be such a day, or Kurban Ait.
 */
public final class Holidays {
    private static final List<Fixed> LAW = rows("law.csv").map(Holidays::fixed).toList();
    private static final Map<Integer, Table> TABLES =
            rows("years.csv").map(Holidays::table).collect(Collectors.toUnmodifiableMap(Table::year, table -> table));
    /** Days other than working days as they always are. */
    private static final Map<Integer, Map<LocalDate, ThreeValued>> YEARS = new ConcurrentHashMap<>();

    /** Months and days of the Hijrah calendar: the tenth of the twelfth is the first day of Kurban Ait. */
    private static final int TWELFTH_MONTH = 12;

    private static final int TENTH_DAY = 10;

    private record Fixed(MonthDay day, int from, int until, boolean moves) {
        boolean isIn(int year) {
            return from <= year && year <= until;
        }
    }

    private record Table(int year, MonthDay kurbanAit, List<MonthDay> moved) {}

    private Holidays() {}

    /** Whether the year's own table is there: without it, days that could be moved ones are not certain. */
    public static boolean hasTable(int year) {
        return TABLES.containsKey(year);
    }

    static ThreeValued on(LocalDate date) {
        return YEARS.computeIfAbsent(date.getYear(), Holidays::days).getOrDefault(date, ThreeValued.NO);
    }

    private static Map<LocalDate, ThreeValued> days(int year) {
        Map<LocalDate, ThreeValued> days = new HashMap<>();
        fixed(year).forEach(day -> days.put(day, ThreeValued.YES));
        Optional.ofNullable(TABLES.get(year))
                .ifPresentOrElse(
                        table -> {
                            table.moved.forEach(day -> days.putIfAbsent(day.atYear(year), ThreeValued.MAYBE));
                            days.put(table.kurbanAit.atYear(year), ThreeValued.YES);
                        },
                        () -> maybes(year).forEach(day -> days.putIfAbsent(day, ThreeValued.MAYBE)));
        return Map.copyOf(days);
    }

    private static List<LocalDate> fixed(int year) {
        return LAW.stream()
                .filter(fixed -> fixed.isIn(year))
                .map(fixed -> fixed.day.atYear(year))
                .toList();
    }

    private static Stream<LocalDate> maybes(int year) {
        List<LocalDate> holidays = fixed(year);
        return Stream.of(replacements(year, holidays), bridges(year, holidays), kurbanAit(year))
                .flatMap(days -> days);
    }

    /** The working days that follow holidays on a weekend, as the law has it. */
    private static Stream<LocalDate> replacements(int year, List<LocalDate> holidays) {
        Map<LocalDate, ThreeValued> taken = new HashMap<>();
        for (Fixed fixed : LAW) {
            LocalDate day = fixed.day.atYear(year);
            if (fixed.isIn(year) && fixed.moves && isWeekend(day)) {
                LocalDate next = day;
                while (isWeekend(next) || holidays.contains(next) || taken.containsKey(next)) {
                    next = next.plusDays(1);
                }
                taken.put(next, ThreeValued.MAYBE);
            }
        }
        return taken.keySet().stream();
    }

    /** Working days between a holiday and a weekend or another holiday: to these the government has moved days off. */
    private static Stream<LocalDate> bridges(int year, List<LocalDate> holidays) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return first.datesUntil(first.plusYears(1))
                .filter(day -> !isWeekend(day) && !holidays.contains(day))
                .filter(day -> isOff(day.minusDays(1), holidays) && isOff(day.plusDays(1), holidays));
    }

    private static boolean isOff(LocalDate day, List<LocalDate> holidays) {
        return isWeekend(day) || holidays.contains(day);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }

    /** The day by the Umm al-Qura calendar and its neighbours: the moon may be seen a day sooner or later. */
    private static Stream<LocalDate> kurbanAit(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return first.minusDays(1)
                .datesUntil(first.plusYears(1).plusDays(1))
                .filter(Holidays::isKurbanAit)
                .flatMap(day -> Stream.of(day.minusDays(1), day, day.plusDays(1)))
                .filter(day -> day.getYear() == year);
    }

    private static boolean isKurbanAit(LocalDate day) {
        try {
            HijrahDate date = HijrahDate.from(day);
            return date.get(ChronoField.MONTH_OF_YEAR) == TWELFTH_MONTH
                    && date.get(ChronoField.DAY_OF_MONTH) == TENTH_DAY;
        } catch (DateTimeException beyondTheCalendar) {
            return true;
        }
    }

    private static Fixed fixed(String[] cells) {
        return new Fixed(
                day(cells[0]),
                Integer.parseInt(cells[1]),
                cells[2].isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(cells[2]),
                cells[3].equals("yes"));
    }

    private static Table table(String[] cells) {
        return new Table(
                Integer.parseInt(cells[0]),
                day(cells[1]),
                Arrays.stream(cells[2].split(" ")).map(Holidays::day).toList());
    }

    private static MonthDay day(String cell) {
        return MonthDay.parse("--" + cell);
    }

    /** Our own files: notes begin with #, then comes a line of names; a comma stands only in the last cell. */
    private static Stream<String[]> rows(String file) {
        String path = "/holidays/" + file;
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Holidays.class.getResourceAsStream(path), path), StandardCharsets.UTF_8))) {
            return lines
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split(",", 5))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
