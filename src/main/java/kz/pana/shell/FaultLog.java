package kz.pana.shell;

import java.security.SecureRandom;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;

/**
 * Writes our own mistakes into the log, each under a code that whoever met it is told. The same one is written a few times
 * an hour, then only counted, and told by the code of the last that was written: nobody fills the log by repeating what
 * breaks, and each code leads to a trace.
 */
class FaultLog {

    static final int MOST_AN_HOUR = 10;

    /** More different ones are not told apart. */
    private static final int MOST_PLACES = 500;

    private static final int FRAMES = 5;
    private static final String OURS = "kz.pana.";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String CODE_LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int CODE_LENGTH = 6;

    private final Logger log;
    private final LongSupplier nanos;

    /** By where it broke, the latest last. */
    private final Map<List<Object>, Written> places = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<List<Object>, Written> eldest) {
            return size() > MOST_PLACES;
        }
    };

    FaultLog(Logger log, LongSupplier nanos) {
        this.log = log;
        this.nanos = nanos;
    }

    /** What was written of one place in the present hour. */
    private static final class Written {

        private final long since;
        private String code = "";
        private int times;
        private int onlyCounted;

        Written(long since) {
            this.since = since;
        }
    }

    /** @return the code under which the log has its trace */
    synchronized String write(Throwable thrown) {
        List<Object> place = place(thrown);
        Written written = places.get(place);
        int before = 0;
        if (written == null || nanos.getAsLong() - written.since > TimeUnit.HOURS.toNanos(1)) {
            before = written == null ? 0 : written.onlyCounted;
            written = new Written(nanos.getAsLong());
            places.put(place, written);
        }
        if (written.times >= MOST_AN_HOUR) {
            written.onlyCounted++;
            return written.code;
        }
        written.times++;
        written.code = code();
        if (before > 0) {
            log.error("Fault {}, and {} like it since the last that was written", written.code, before, thrown);
        } else {
            log.error("Fault {}", written.code, thrown);
        }
        return written.code;
    }

    /** How many places are remembered, for the test that memory is bounded. */
    synchronized int size() {
        return places.size();
    }

    /** By what broke first, there and in our own code: what it was wrapped in on its way looks the same for all. */
    private static List<Object> place(Throwable thrown) {
        Deque<Throwable> chain = new ArrayDeque<>();
        for (Throwable one = thrown; one != null; one = one.getCause()) {
            chain.push(one);
        }
        Throwable first = chain.getFirst();
        Stream<StackTraceElement> ours = chain.stream()
                .flatMap(one -> Arrays.stream(one.getStackTrace()))
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .limit(FRAMES);
        return List.of(
                first.getClass(),
                Stream.concat(Arrays.stream(first.getStackTrace()).limit(FRAMES), ours)
                        .toList());
    }

    private static String code() {
        return RANDOM.ints(CODE_LENGTH, 0, CODE_LETTERS.length())
                .mapToObj(CODE_LETTERS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}
