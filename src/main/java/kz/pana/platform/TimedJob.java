package kz.pana.platform;

import java.time.Duration;

/**
 * Work that time asks for again and again. {@link TimedJobs} runs every bean of this type on a thread of its own.
 *
 * @param name as health, metrics and the log call it: {@code assess-places}
 * @param rest from the end of one run to the start of the next
 * @param critical whether what the public sees depends on it (rule 1): the portal is not well while it is late
 */
public record TimedJob(String name, Duration rest, boolean critical, Runnable work) {

    public static TimedJob of(String name, Duration rest, Runnable work) {
        return new TimedJob(name, rest, false, work);
    }

    public static TimedJob critical(String name, Duration rest, Runnable work) {
        return new TimedJob(name, rest, true, work);
    }
}
