package kz.pana.team.shift;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kz.pana.hours.HoursTable;
import kz.pana.hours.OpeningHours;

/** Whether somebody certified is there while a place is open, hour by hour of a week. */
public sealed interface WeekCover {

    /** Nobody said who is there when: the hours are neither covered nor uncovered. */
    record NotRecorded() implements WeekCover {}

    /** No hour is open for sure: there is nothing to cover. */
    record NoHours() implements WeekCover {}

    /**
     * Shifts are recorded.
     *
     * @param open minutes of the week in which the place is open for sure
     * @param uncovered how many of them nobody certified is there
     * @param hours the same as hours of days, nights first
     */
    record Known(int open, int uncovered, List<UncoveredHours> hours) implements WeekCover {

        public Known {
            hours = List.copyOf(hours);
        }

        /** Whether more than a quarter of the open hours is uncovered. */
        public boolean isTooLittle() {
            return uncovered * 4 > open;
        }
    }

    /** Long enough that a holiday does not pass for the usual. */
    int FOUR_WEEKS = 28;

    /**
     * Looks at an ordinary week.
     *
     * @param hours empty while nobody knows them
     * @param from the day from which the hours count: summer may differ from winter
     * @param singleHanded whether one person runs the place; where no shift is recorded, that one is always there
     * @param team who works there now
     */
    static WeekCover of(Optional<OpeningHours> hours, LocalDate from, boolean singleHanded, Collection<OnShift> team) {
        boolean recorded = team.stream().anyMatch(person -> !person.shifts().isEmpty());
        boolean alwaysThere = singleHanded && team.stream().anyMatch(OnShift::certified);
        if (!recorded && !alwaysThere) {
            return new NotRecorded();
        }
        BitSet open = hours.map(known -> open(known, from)).orElseGet(BitSet::new);
        if (open.isEmpty()) {
            return new NoHours();
        }
        BitSet bare = recorded ? (BitSet) open.clone() : new BitSet();
        team.stream().filter(OnShift::certified).forEach(person -> bare.andNot(ShiftMinutes.of(person.shifts(), open)));
        return new Known(open.cardinality(), bare.cardinality(), UncoveredHours.of(bare));
    }

    private static BitSet open(OpeningHours hours, LocalDate from) {
        BitSet open = new BitSet(ShiftMinutes.WEEK);
        List<HoursTable.Day> week = HoursTable.of(hours, from, FOUR_WEEKS).week();
        for (int day = 0; day < week.size(); day++) {
            int midnight = day * ShiftMinutes.DAY;
            week.get(day).stretches().stream()
                    .filter(HoursTable.Stretch::certain)
                    .forEach(stretch -> open.set(midnight + stretch.from(), midnight + stretch.to()));
        }
        return open;
    }
}
