package kz.pana.finder.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.pana.finder.SomePlaces;
import kz.pana.finder.search.Area;
import kz.pana.finder.search.SearchFile;
import kz.pana.hours.HoursTable;
import kz.pana.hours.OpeningHours;
import kz.pana.hours.OpeningHours.Status;
import kz.pana.hours.SomeHours;
import kz.pana.hours.TimeRange;
import kz.pana.hours.WeekHours;
import kz.pana.hours.WeekHours.PublicHolidays;
import kz.pana.kernel.KernelConfiguration;
import kz.pana.kernel.Language;
import kz.pana.kernel.Texts;
import org.junit.jupiter.api.Test;

/**
 * Whatever tells the hours of a place tells the same: the moment, the week of the editor, the lines of sheets, the days of
 * a place's page, what is given away, and the file that phones read (see {@code SearchInBrowserIT} for the phone itself).
 * Hours are made up from a seed, which a failure names; another may be given with {@code -Dpana.hours.seed}.
 */
class OneReadingTest {

    private static final long SEED = Long.getLong("pana.hours.seed", 20261128);
    private static final int KINDS = Integer.getInteger("pana.hours.kinds", 300);
    private static final int DAY = 24 * 60;
    /** Four weeks each with a holiday, with a moved day off, and in a year without a table. */
    private static final List<LocalDate> STARTS = List.of(
            LocalDate.of(2026, 11, 23), LocalDate.of(2026, 3, 2), LocalDate.of(2026, 4, 27), LocalDate.of(2027, 3, 1));

    /** Several tests ask for the same hours. */
    private static final Map<String, byte[]> READ = new HashMap<>();

    private final Texts texts = new Texts();
    private final WeekWords weekWords = new WeekWords(texts);
    private final OpeningWords openingWords = new OpeningWords(texts);

    @Test
    void theMomentIsWhatTheDaysAre() {
        Random random = new Random(SEED);
        for (OpeningHours hours : SomeHours.some(SEED, KINDS / 2)) {
            for (LocalDate start : STARTS) {
                HoursTable table = HoursTable.of(hours, start, SearchFile.DAYS);
                byte[] file = phone(hours, start);
                for (int i = 0; i < 5; i++) {
                    int minute = random.nextInt(SearchFile.DAYS * DAY);
                    String state = state(hours, start, minute);
                    assertThat(state(table, start, minute))
                            .as(about(hours, start, minute))
                            .isEqualTo(state);
                    assertThat((int) file[minute])
                            .as(about(hours, start, minute))
                            .isEqualTo(List.of("closed", "unknown", "open").indexOf(state));
                }
            }
        }
    }

    @Test
    void theWeekOfTheEditorSaysWhatTheHoursSay() {
        int weeks = 0;
        for (OpeningHours hours : SomeHours.some(SEED, KINDS)) {
            WeekHours week = WeekHours.from(hours).orElse(null);
            if (week != null) {
                weeks++;
                sameEverywhere(hours, OpeningHours.parse(week.toOpeningHours()));
                assertThat(WeekHours.from(OpeningHours.parse(week.toOpeningHours())))
                        .as(about(hours, STARTS.getFirst(), 0))
                        .hasValue(week);
            }
        }
        assertThat(weeks).isGreaterThan(KINDS / 4);
    }

    @Test
    void theLinesOfASheetSayWhatTheHoursSay() {
        for (OpeningHours hours : SomeHours.some(SEED, KINDS)) {
            if (WeekHours.from(hours).isPresent()) {
                WeekHours read = read(weekWords.lines(hours, Language.EN));
                sameEverywhere(hours, OpeningHours.parse(read.toOpeningHours()));
            }
        }
    }

    /** On Wednesday, 16 December 2026, and on the Wednesday before, which is none. */
    @Test
    void theLineAboutHolidaysSaysWhatHoldsOnOne() {
        LocalDate holiday = LocalDate.of(2026, 12, 16);
        for (OpeningHours hours : SomeHours.some(SEED, KINDS)) {
            String said = weekWords.holidays(hours, Language.EN);
            for (int minute = 0; minute < DAY; minute += 30) {
                String state = state(hours, holiday, minute);
                String usual = state(hours, holiday.minusDays(7), minute);
                String about = about(hours, holiday, minute) + " " + said;
                switch (said) {
                    case "" -> assertThat(state).as(about).isNotEqualTo("open");
                    case "Public holidays: as usual" -> {
                        if (WeekHours.from(hours).isPresent()) {
                            assertThat(state).as(about).isEqualTo(usual);
                        }
                    }
                    case "Public holidays: closed" ->
                        // The night before ends as it would.
                        assertThat(minute < 12 * 60 && state.equals(usual) ? "closed" : state)
                                .as(about)
                                .isEqualTo("closed");
                    case "Public holidays: may differ, call first" ->
                        assertThat(WeekHours.from(hours)).as(about).isEmpty();
                    default -> {
                        TimeRange range = ranges(said.substring(17)).getFirst();
                        LocalTime time = LocalTime.MIDNIGHT.plusMinutes(minute);
                        boolean open = !time.isBefore(range.from())
                                && (time.isBefore(range.to()) || !range.to().isAfter(range.from()));
                        assertThat(state.equals("open") || !open).as(about).isTrue();
                    }
                }
            }
        }
    }

    @Test
    void theDaysOfAPlacesPageSayWhatTheHoursSay() {
        for (OpeningHours hours : SomeHours.some(SEED, KINDS / 3)) {
            for (LocalDate start : STARTS) {
                byte[] minutes = phone(hours, start);
                List<OpeningWords.Day> days = openingWords.week(hours, start.plusDays(7), Language.EN);
                for (int day = 0; day < 7; day++) {
                    String said = String.join(", ", days.get(day).hours());
                    boolean unsure = said.contains("all first");
                    assertThat((int) minutes[(day + 7) * DAY + 12 * 60])
                            .as(about(hours, start, (day + 7) * DAY) + " " + said)
                            .isIn(unsure ? List.of(0, 1, 2) : List.of(0, 2));
                    byte[] around = Arrays.copyOfRange(minutes, (day + 7) * DAY - 1, (day + 8) * DAY);
                    assertThat(said.equals("Closed") ? beginsNothing(around) : beginsSomething(around))
                            .as(about(hours, start, (day + 7) * DAY) + " " + said)
                            .isTrue();
                }
            }
        }
    }

    /** Whether all of a day is closed but for the end of the night before it, with which the first minute is. */
    private static boolean beginsNothing(byte[] minutes) {
        for (int i = 1; i < minutes.length; i++) {
            if (minutes[i] != 0 && minutes[i] != minutes[i - 1]) {
                return false;
            }
        }
        return minutes[minutes.length - 1] == 0;
    }

    private static boolean beginsSomething(byte[] minutes) {
        for (byte minute : minutes) {
            if (minute > 0) {
                return true;
            }
        }
        return false;
    }

    @Test
    void whatIsGivenAwaySaysTheSameOrThatItIsUnknown() {
        for (OpeningHours hours : SomeHours.some(SEED, KINDS)) {
            OpeningHours given = OpeningHours.parse(hours.forOthers());
            if (!given.text().startsWith("unknown \"")) {
                sameEverywhere(hours, given);
            }
        }
    }

    private static void sameEverywhere(OpeningHours hours, OpeningHours other) {
        for (LocalDate start : STARTS) {
            assertThat(phone(other, start))
                    .as(about(hours, start, 0) + " and " + other)
                    .isEqualTo(phone(hours, start));
        }
    }

    /** Each minute as search.js reads it from the file: 0 closed, 1 unknown, 2 open. */
    private static byte[] phone(OpeningHours hours, LocalDate start) {
        return READ.computeIfAbsent(hours.text() + " from " + start, key -> readByPhone(hours, start));
    }

    private static byte[] readByPhone(OpeningHours hours, LocalDate start) {
        SearchFile file = SearchFile.of(
                Area.WHOLE,
                List.of(SomePlaces.pharmacy("abcdef", hours.text())),
                Language.KK,
                start,
                one -> HoursTable.of(one, start, SearchFile.DAYS));
        List<Integer> numbers = file.hours().getFirst();
        byte[] minutes = new byte[file.days() * DAY];
        for (int day = 0; day < file.days(); day++) {
            int midnight = day * DAY;
            Arrays.fill(minutes, midnight, midnight + DAY, (byte) (numbers.isEmpty() ? 2 : 0));
            if (!numbers.isEmpty()) {
                int picture = numbers.get((int) ((file.from() + day + 3) % 7));
                for (int i = 7; i < numbers.size(); i += 2) {
                    picture = numbers.get(i) == day ? numbers.get(i + 1) : picture;
                }
                List<Integer> pairs = file.pictures().get(picture);
                for (int i = 0; i < pairs.size(); i += 2) {
                    boolean sure = pairs.get(i) >= 0;
                    int from = sure ? pairs.get(i) : -1 - pairs.get(i);
                    Arrays.fill(minutes, midnight + from, midnight + pairs.get(i + 1), (byte) (sure ? 2 : 1));
                }
            }
        }
        return minutes;
    }

    private static String state(OpeningHours hours, LocalDate start, int minute) {
        ZonedDateTime moment = start.atStartOfDay(KernelConfiguration.ALMATY).plusMinutes(minute);
        return switch (hours.at(moment)) {
            case Status.Open open -> "open";
            case Status.Closed closed -> "closed";
            case Status.Unknown unknown -> "unknown";
        };
    }

    private static String state(HoursTable table, LocalDate start, int minute) {
        LocalDateTime moment = start.atStartOfDay().plusMinutes(minute);
        int day = (int) ChronoUnit.DAYS.between(start, moment.toLocalDate());
        HoursTable.Day on = table.exceptions()
                .getOrDefault(day, table.week().get(moment.getDayOfWeek().getValue() - 1));
        int ofDay = moment.toLocalTime().toSecondOfDay() / 60;
        return on.stretches().stream()
                .filter(stretch -> stretch.from() <= ofDay && ofDay < stretch.to())
                .map(stretch -> stretch.certain() ? "open" : "unknown")
                .findFirst()
                .orElse(table.always() ? "open" : "closed");
    }

    /** Reads a sheet as a person would. */
    private static WeekHours read(List<String> lines) {
        Map<DayOfWeek, List<TimeRange>> days = new EnumMap<>(DayOfWeek.class);
        PublicHolidays holidays = PublicHolidays.AS_USUAL;
        boolean always = false;
        Pattern line = Pattern.compile("(\\w{3})(?:–(\\w{3}))? (.*)");
        for (String text : lines) {
            if (text.equals("Open 24 hours, every day")) {
                always = true;
            } else if (text.startsWith("Public holidays: ")) {
                holidays = holidays(text.substring(17));
            } else {
                MatchResult parts = line.matcher(text).results().findFirst().orElseThrow();
                DayOfWeek first = day(parts.group(1));
                DayOfWeek last = parts.group(2) == null ? first : day(parts.group(2));
                for (DayOfWeek day = first; ; day = day.plus(1)) {
                    days.put(day, ranges(parts.group(3)));
                    if (day == last) {
                        break;
                    }
                }
            }
        }
        return new WeekHours(always, days, holidays);
    }

    private static PublicHolidays holidays(String text) {
        return switch (text) {
            case "as usual" -> PublicHolidays.AS_USUAL;
            case "closed" -> PublicHolidays.CLOSED;
            default -> PublicHolidays.open(ranges(text).getFirst());
        };
    }

    private static DayOfWeek day(String name) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().startsWith(name.toUpperCase(java.util.Locale.ROOT)))
                .findFirst()
                .orElseThrow();
    }

    private static List<TimeRange> ranges(String text) {
        if (text.equals("closed") || text.startsWith("until ")) {
            return List.of();
        }
        return Arrays.stream(text.replace("24 hours", "00:00–24:00").split(", "))
                .map(range -> range.split("–"))
                .map(ends -> new TimeRange(time(ends[0]), time(ends[1])))
                .collect(Collectors.toList());
    }

    private static LocalTime time(String text) {
        return text.equals("24:00") ? LocalTime.MIDNIGHT : LocalTime.parse(text);
    }

    private static String about(OpeningHours hours, LocalDate start, int minute) {
        return hours + " at " + start.atStartOfDay().plusMinutes(minute) + ", seed " + SEED;
    }
}
