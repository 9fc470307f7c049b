package kz.pana.identity.throttle;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Counts wrong guesses by account, device, network and link, and says how long to wait for the next. In memory, bounded. */
@Component
@NamedInterface("throttle")
public class SignInThrottle {

    private final Clock clock;
    private final Map<Slowdown, Remembered> known = new EnumMap<>(Slowdown.class);
    /** Apart from those of real accounts, so that names that nobody has do not push them out. */
    private final Map<Slowdown, Remembered> unknown = new EnumMap<>(Slowdown.class);

    SignInThrottle(Clock clock) {
        this.clock = clock;
    }

    /**
     * What a try counts for.
     *
     * @param real whether the key is one of ours, such as an account's, and not whatever somebody typed
     */
    public record Counted(Slowdown slowdown, boolean real, String key) {}

    /**
     * Counts a try before it is checked, so that many at once do not slip through.
     *
     * @return how long to wait instead, where it is too soon; then nothing was counted
     */
    public synchronized Duration begin(Collection<Counted> counted) {
        Instant now = clock.instant();
        Duration wait = counted.stream()
                .map(what -> of(what).get(what.key()).wait(what.slowdown(), now))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
        if (wait.isZero()) {
            counted.forEach(
                    what -> of(what).put(what.key(), of(what).get(what.key()).oneMore(what.slowdown(), now), now));
        }
        return wait;
    }

    /** How many wrong ones are counted. */
    public synchronized int wrong(Counted what) {
        return of(what).get(what.key()).left(what.slowdown(), clock.instant());
    }

    /** Forgets so many of the last tries. */
    public synchronized void takeBack(Counted what, int times) {
        of(what).put(what.key(), of(what).get(what.key()).fewer(times), clock.instant());
    }

    private Remembered of(Counted what) {
        return (what.real() ? known : unknown).computeIfAbsent(what.slowdown(), Remembered::new);
    }

    /** How many keys are remembered, for the test that memory is bounded. */
    synchronized int size() {
        return java.util.stream.Stream.concat(known.values().stream(), unknown.values().stream())
                .mapToInt(Remembered::size)
                .sum();
    }

    /**
     * Guesses by key, the latest last. Where it is full, whoever guessed least of those that have been quiet for
     * longest is forgotten, so that a flood of new keys does not wash away an attack that is going on.
     */
    private static final class Remembered {

        private static final int MOST = 20_000;
        private static final int LOOKED_AT = 64;

        private final Slowdown slowdown;
        private final Map<String, Guesses> guesses = new LinkedHashMap<>();

        Remembered(Slowdown slowdown) {
            this.slowdown = slowdown;
        }

        Guesses get(String key) {
            return guesses.getOrDefault(key, Guesses.NONE);
        }

        void put(String key, Guesses value, Instant now) {
            guesses.remove(key);
            if (value.count() == 0) {
                return;
            }
            if (guesses.size() >= MOST) {
                makeRoom(now);
            }
            guesses.put(key, value);
        }

        int size() {
            return guesses.size();
        }

        private void makeRoom(Instant now) {
            Map<String, Integer> quiet = new HashMap<>();
            Iterator<Map.Entry<String, Guesses>> eldest = guesses.entrySet().iterator();
            for (int i = 0; i < LOOKED_AT && eldest.hasNext(); i++) {
                Map.Entry<String, Guesses> entry = eldest.next();
                quiet.put(entry.getKey(), entry.getValue().left(slowdown, now));
            }
            quiet.entrySet().stream()
                    .min(Map.Entry.comparingByValue())
                    .ifPresent(least -> guesses.remove(least.getKey()));
        }
    }
}
