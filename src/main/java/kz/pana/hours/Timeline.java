package kz.pana.hours;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What holds from which minute on, counted from some midnight. Closed before the first change. */
final class Timeline {
    enum State {
        CLOSED,
        UNKNOWN,
        OPEN
    }

    private final TreeMap<Integer, State> changes = new TreeMap<>();

    State at(int minute) {
        Map.Entry<Integer, State> change = changes.floorEntry(minute);
        return change == null ? State.CLOSED : change.getValue();
    }

    /** The first minute after this one with another state; {@code end} if there is none before it. */
    int nextChange(int minute, int end) {
        State now = at(minute);
        for (Map.Entry<Integer, State> change : changes.tailMap(minute, false).entrySet()) {
            if (change.getValue() != now) {
                return Math.min(change.getKey(), end);
            }
        }
        return end;
    }

    /** The first minute after this one that is open when the one before is not; null if there is none. */
    @Nullable
    Integer nextOpening(int minute) {
        for (int next : changes.tailMap(minute, false).keySet()) {
            if (at(next) == State.OPEN && at(next - 1) != State.OPEN) {
                return next;
            }
        }
        return null;
    }

    void paint(int from, int to, State state) {
        State after = at(to);
        changes.subMap(from, to).clear();
        changes.put(from, state);
        changes.put(to, after);
    }

    /** Paints only where the old state is. */
    void repaint(int from, int to, State old, State state) {
        for (int start = from, end; start < to; start = end) {
            end = nextChange(start, to);
            if (at(start) == old) {
                paint(start, end, state);
            }
        }
    }

    /** Takes over what the other says from {@code start} to {@code end}, moved by some minutes. */
    void paint(Timeline other, int start, int end, int move) {
        for (int from = start, to; from < end; from = to) {
            to = other.nextChange(from, end);
            paint(from + move, to + move, other.at(from));
        }
    }

    /** Whether the other says the same from 0 to {@code end}. */
    boolean says(Timeline other, int end) {
        for (int minute = 0; minute < end; minute = Math.min(nextChange(minute, end), other.nextChange(minute, end))) {
            if (at(minute) != other.at(minute)) {
                return false;
            }
        }
        return true;
    }

    /** Takes over from 0 to {@code end} what is open in both others. */
    void restore(Timeline one, Timeline another, int end) {
        for (int from = 0, to; from < end; from = to) {
            to = Math.min(one.nextChange(from, end), another.nextChange(from, end));
            if (one.at(from) == State.OPEN && another.at(from) == State.OPEN) {
                paint(from, to, State.OPEN);
            }
        }
    }

    Timeline copy() {
        Timeline copy = new Timeline();
        copy.changes.putAll(changes);
        return copy;
    }

    /** Unknown wherever the two differ. */
    Timeline merge(Timeline other) {
        Timeline merged = new Timeline();
        TreeMap<Integer, State> both = new TreeMap<>(changes);
        both.putAll(other.changes);
        for (int minute : both.keySet()) {
            merged.changes.put(minute, at(minute) == other.at(minute) ? at(minute) : State.UNKNOWN);
        }
        return merged;
    }
}
