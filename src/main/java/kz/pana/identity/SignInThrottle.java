package kz.pana.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Slows down guessing: five wrong passwords for an address, or thirty from one network address, in 15 minutes. */
@Component
class SignInThrottle {

    static final int PER_EMAIL = 5;
    static final int PER_NETWORK_ADDRESS = 30;

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int REMEMBERED = 20_000;

    private final Clock clock;
    private final Map<String, Deque<Instant>> failures = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > REMEMBERED;
        }
    };

    SignInThrottle(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean isExhausted(String key, int most) {
        Deque<Instant> times = failures.get(key);
        if (times == null) {
            return false;
        }
        Instant since = clock.instant().minus(WINDOW);
        times.removeIf(time -> time.isBefore(since));
        return times.size() >= most;
    }

    synchronized void failed(String key) {
        failures.computeIfAbsent(key, k -> new ArrayDeque<>()).add(clock.instant());
    }

    synchronized void succeeded(String key) {
        failures.remove(key);
    }
}
