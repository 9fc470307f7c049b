package kz.pana.team.shift;

import java.time.DayOfWeek;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * When somebody works, in a week that repeats itself.
 *
 * @param days the days on which a shift begins
 * @param hours from when till when, on those of the days of which it was said; on the others as long as the place is open
 */
public record Shifts(Set<DayOfWeek> days, Map<DayOfWeek, ShiftHours> hours) {

    public static final Shifts NONE = on(Set.of());

    /**
     * @throws IllegalArgumentException if there are hours of a day without a shift
     */
    public Shifts {
        days = Collections.unmodifiableSet(copy(days));
        Map<DayOfWeek, ShiftHours> ordered = new EnumMap<>(DayOfWeek.class);
        ordered.putAll(hours);
        hours = Collections.unmodifiableMap(ordered);
        if (!days.containsAll(hours.keySet())) {
            throw new IllegalArgumentException("hours of a day without a shift");
        }
    }

    /** Shifts of which no hours were said. */
    public static Shifts on(Set<DayOfWeek> days) {
        return new Shifts(days, Map.of());
    }

    public boolean isEmpty() {
        return days.isEmpty();
    }

    /** From when till when the person works that day; empty where that was not said. */
    public Optional<ShiftHours> hours(DayOfWeek day) {
        return Optional.ofNullable(hours.get(day));
    }

    /** One day more: with the hours of the other days, if they are the same on all of them. */
    public Shifts with(DayOfWeek day) {
        if (days.contains(day)) {
            return this;
        }
        Set<Optional<ShiftHours>> said = new HashSet<>();
        days.forEach(other -> said.add(hours(other)));
        return with(Set.of(day), said.size() == 1 ? said.iterator().next() : Optional.empty());
    }

    /**
     * These days with these hours, and the others as they are.
     *
     * @param from empty for as long as the place is open
     */
    public Shifts with(Collection<DayOfWeek> on, Optional<ShiftHours> from) {
        Set<DayOfWeek> more = copy(days);
        more.addAll(on);
        Map<DayOfWeek, ShiftHours> said = new EnumMap<>(DayOfWeek.class);
        said.putAll(hours);
        on.forEach(said::remove);
        from.ifPresent(same -> on.forEach(day -> said.put(day, same)));
        return new Shifts(more, said);
    }

    /** One day less. */
    public Shifts without(DayOfWeek day) {
        Set<DayOfWeek> fewer = copy(days);
        fewer.remove(day);
        Map<DayOfWeek, ShiftHours> said = new EnumMap<>(DayOfWeek.class);
        said.putAll(hours);
        said.remove(day);
        return new Shifts(fewer, said);
    }

    private static Set<DayOfWeek> copy(Set<DayOfWeek> days) {
        Set<DayOfWeek> copy = EnumSet.noneOf(DayOfWeek.class);
        copy.addAll(days);
        return copy;
    }
}
