package kz.pana.uikit.field;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.pana.hours.OpeningHours;
import kz.pana.hours.TimeRange;
import kz.pana.hours.WeekHours;
import kz.pana.hours.WeekHours.PublicHolidays;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.Message;
import org.jspecify.annotations.Nullable;

/**
 * A week as it stands in the editor, where hours may still be missing or overlap. Its text is the OSM opening-hours
 * language where the week is right, and otherwise close enough to it to be read back here as it was typed.
 *
 * @param holidayHours told apart from nothing only where the holidays have hours of their own
 */
record WeekDraft(boolean always, Map<DayOfWeek, List<Hours>> days, PublicHolidays.Kind holidays, Hours holidayHours) {

    static final Hours NO_HOURS = new Hours(null, null);
    static final WeekDraft BLANK = new WeekDraft(false, Map.of(), PublicHolidays.Kind.AS_USUAL, NO_HOURS);

    private static final List<String> NAMES = List.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su");
    private static final String TIME = "((?:[01]\\d|2[0-3]):[0-5]\\d|24:00)?";
    private static final Pattern HOURS = Pattern.compile(TIME + "-" + TIME);
    private static final Pattern RULE = Pattern.compile("(Mo|Tu|We|Th|Fr|Sa|Su|PH) ((?:" + HOURS + ",?)+)");

    /** From one time to another; either may still be missing. */
    record Hours(@Nullable LocalTime from, @Nullable LocalTime to) {

        boolean isComplete() {
            return from != null && to != null;
        }

        /** @throws InvalidValue if a time is missing or both are the same */
        TimeRange range() {
            if (from == null || to == null) {
                throw new InvalidValue("fields.hours.incomplete");
            }
            return new TimeRange(from, to);
        }

        private String text() {
            return (from == null ? "" : from) + "-" + (to == null ? "" : LocalTime.MIDNIGHT.equals(to) ? "24:00" : to);
        }
    }

    /**
     * The week that a text says, or empty if it says more than a week can. What was typed here and is not right yet comes
     * first: to others such a text may mean something.
     */
    static Optional<WeekDraft> read(String text) {
        return text.isBlank() ? Optional.of(BLANK) : readLoosely(text).or(() -> readExactly(text));
    }

    private static Optional<WeekDraft> readExactly(String text) {
        try {
            return WeekHours.from(OpeningHours.parse(text)).map(WeekDraft::of);
        } catch (InvalidValue unreadable) {
            return Optional.empty();
        }
    }

    String text() {
        try {
            return week().toOpeningHours();
        } catch (InvalidValue unfinished) {
            return writeLoosely();
        }
    }

    /** What is wrong with the week, missing times included. */
    Optional<Message> problem() {
        return problem(this::week);
    }

    /** What is wrong with the hours of one day, as far as they are complete. */
    Optional<Message> problem(DayOfWeek day) {
        List<Hours> complete = on(day).stream().filter(Hours::isComplete).toList();
        return problem(() -> new WeekHours(false, Map.of(day, ranges(complete)), PublicHolidays.AS_USUAL));
    }

    /** Whether a time is still missing. */
    boolean isUnfinished() {
        return days.values().stream().flatMap(List::stream).anyMatch(hours -> !hours.isComplete())
                || holidays == PublicHolidays.Kind.OWN_HOURS && !holidayHours.isComplete();
    }

    List<Hours> on(DayOfWeek day) {
        return days.getOrDefault(day, List.of());
    }

    private WeekHours week() {
        Map<DayOfWeek, List<TimeRange>> ranges = new EnumMap<>(DayOfWeek.class);
        days.forEach((day, hours) -> ranges.put(day, ranges(hours)));
        return new WeekHours(always, ranges, publicHolidays());
    }

    private PublicHolidays publicHolidays() {
        return new PublicHolidays(holidays, holidays == PublicHolidays.Kind.OWN_HOURS ? holidayHours.range() : null);
    }

    private static List<TimeRange> ranges(List<Hours> hours) {
        return hours.stream().map(Hours::range).toList();
    }

    private static Optional<Message> problem(Runnable check) {
        try {
            check.run();
            return Optional.empty();
        } catch (InvalidValue e) {
            return Optional.of(e.reason());
        }
    }

    private static WeekDraft of(WeekHours week) {
        Map<DayOfWeek, List<Hours>> days = new EnumMap<>(DayOfWeek.class);
        week.days()
                .forEach((day, ranges) ->
                        days.put(day, ranges.stream().map(WeekDraft::hours).toList()));
        TimeRange holiday = week.publicHolidays().hours();
        return new WeekDraft(
                week.alwaysOpen(), days, week.publicHolidays().kind(), holiday == null ? NO_HOURS : hours(holiday));
    }

    private static Hours hours(TimeRange range) {
        return new Hours(range.from(), range.to());
    }

    private String writeLoosely() {
        List<String> rules = new ArrayList<>();
        if (always) {
            rules.add("24/7");
        } else {
            for (DayOfWeek day : DayOfWeek.values()) {
                if (!on(day).isEmpty()) {
                    rules.add(NAMES.get(day.ordinal()) + " "
                            + on(day).stream().map(Hours::text).collect(Collectors.joining(",")));
                }
            }
        }
        switch (holidays) {
            case AS_USUAL -> {}
            case CLOSED -> rules.add("PH off");
            case OWN_HOURS -> rules.add("PH " + holidayHours.text());
        }
        return String.join("; ", rules);
    }

    /** Takes back only what {@link #writeLoosely} wrote: anything else would change its meaning. */
    private static Optional<WeekDraft> readLoosely(String text) {
        Map<DayOfWeek, List<Hours>> days = new EnumMap<>(DayOfWeek.class);
        Hours own = NO_HOURS;
        for (String rule : text.split("; ", -1)) {
            Matcher parts = RULE.matcher(rule);
            if (parts.matches()) {
                List<Hours> hours = HOURS.matcher(parts.group(2))
                        .results()
                        .map(range -> new Hours(time(range.group(1)), time(range.group(2))))
                        .toList();
                int day = NAMES.indexOf(parts.group(1));
                if (day < 0) {
                    own = hours.getFirst();
                } else {
                    days.put(DayOfWeek.of(day + 1), hours);
                }
            }
        }
        WeekDraft draft = new WeekDraft(text.startsWith("24/7"), days, readHolidays(text), own);
        return draft.text().equals(text) ? Optional.of(draft) : Optional.empty();
    }

    private static PublicHolidays.Kind readHolidays(String text) {
        if (text.contains("PH off")) {
            return PublicHolidays.Kind.CLOSED;
        }
        return text.contains("PH ") ? PublicHolidays.Kind.OWN_HOURS : PublicHolidays.Kind.AS_USUAL;
    }

    private static @Nullable LocalTime time(@Nullable String text) {
        return text == null ? null : text.equals("24:00") ? LocalTime.MIDNIGHT : LocalTime.parse(text);
    }
}
