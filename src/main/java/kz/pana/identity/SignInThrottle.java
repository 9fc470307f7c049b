package kz.pana.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Slows down guessing: five wrong passwords for an account, or thirty from one network address, in 15 minutes. */
@Component
class SignInThrottle {

    static final int PER_ACCOUNT = 5;
    static final int PER_NETWORK_ADDRESS = 30;

    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final Clock clock;
    private final Map<String, Deque<Instant>> tries = new Remembered<>();

    /** Phones that nobody has, treated as those that somebody has, so that an answer does not tell which they are. */
    private final Map<String, WrongPins> unknownPhones = new Remembered<>();

    SignInThrottle(Clock clock) {
        this.clock = clock;
    }

    /** Counts a try, or refuses it where there were too many. */
    synchronized boolean admits(String key, int most) {
        Instant now = clock.instant();
        Deque<Instant> times = tries.computeIfAbsent(key, unseen -> new ArrayDeque<>());
        times.removeIf(time -> time.isBefore(now.minus(WINDOW)));
        if (times.size() >= most) {
            return false;
        }
        times.add(now);
        return true;
    }

    /** Counts a try at the PIN of a phone that nobody has, or refuses it as if somebody had it. */
    synchronized boolean admitsUnknownPhone(String key) {
        Instant now = clock.instant();
        WrongPins wrong = unknownPhones.getOrDefault(key, WrongPins.NONE);
        if (!wrong.mayTry(now)) {
            return false;
        }
        unknownPhones.put(key, wrong.oneMore(now));
        return true;
    }

    /** Forgets the last try. */
    synchronized void takeBack(String key) {
        Deque<Instant> times = tries.get(key);
        if (times != null) {
            times.pollLast();
        }
    }

    /** Forgets all tries. */
    synchronized void succeeded(String key) {
        tries.remove(key);
    }

    /** The latest keys, so that nobody fills the memory with names. */
    private static final class Remembered<V> extends LinkedHashMap<String, V> {

        private static final long serialVersionUID = 1L;
        private static final int MOST = 20_000;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
            return size() > MOST;
        }
    }
}
