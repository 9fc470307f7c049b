package kz.pana.team.shift;

import java.time.DayOfWeek;
import java.util.BitSet;

/** Shifts as minutes of a week that repeats itself, counted from Monday's midnight. */
final class ShiftMinutes {

    static final int DAY = 24 * 60;
    static final int WEEK = 7 * DAY;
    static final int NIGHT_BEGINS = 22 * 60;
    static final int NIGHT_ENDS = 6 * 60;

    private static final int NOON = 12 * 60;

    /** Longer than anybody works: a day on shift says no more whether that is meant at night. */
    private static final int LONG_DAY = 16 * 60;

    private ShiftMinutes() {}

    /** The minutes in which somebody with these shifts is there. */
    static BitSet of(Shifts shifts, BitSet open) {
        BitSet there = new BitSet(WEEK);
        for (DayOfWeek day : shifts.days()) {
            int midnight = day.ordinal() * DAY;
            shifts.hours(day)
                    .ifPresentOrElse(
                            hours -> {
                                int start = midnight + hours.start();
                                for (int minute = start; minute < start + hours.minutes(); minute++) {
                                    there.set(minute % WEEK);
                                }
                            },
                            () -> there.or(wholeDay(midnight, open)));
        }
        return there;
    }

    static boolean isNight(int minute) {
        int ofDay = minute % DAY;
        return ofDay >= NIGHT_BEGINS || ofDay < NIGHT_ENDS;
    }

    /**
     * What is open on a day; hours after midnight belong to the evening before. Where it is open longer than anybody
     * works, nobody is believed to be there at night who does not say so.
     */
    private static BitSet wholeDay(int midnight, BitSet open) {
        int start = runsOver(midnight, open) ? morning(midnight, open) : midnight;
        int next = midnight + DAY;
        int stop = runsOver(next, open) ? morning(next, open) : next;
        if (stop - next >= NOON) {
            stop = next;
        }
        if (start - midnight >= NOON) {
            start = midnight;
        }
        BitSet day = new BitSet(WEEK);
        for (int minute = start; minute < stop; minute++) {
            if (open.get(minute % WEEK)) {
                day.set(minute % WEEK);
            }
        }
        if (day.cardinality() > LONG_DAY) {
            for (int minute = 0; minute < WEEK; minute++) {
                if (isNight(minute)) {
                    day.clear(minute);
                }
            }
        }
        return day;
    }

    /** Whether it stays open past that midnight. */
    private static boolean runsOver(int midnight, BitSet open) {
        return open.get(Math.floorMod(midnight - 1, WEEK)) && open.get(midnight % WEEK);
    }

    /** When it closes after that midnight, or noon if it is open still. */
    private static int morning(int midnight, BitSet open) {
        int minute = midnight;
        while (minute < midnight + NOON && open.get(minute % WEEK)) {
            minute++;
        }
        return minute;
    }
}
