package kz.pana.shell;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FaultLogTest {

    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    private long nanos;
    private final Logger logger = new LoggerContext().getLogger("faults");
    private final FaultLog faults = new FaultLog(logger, () -> nanos);

    @BeforeEach
    void listen() {
        lines.start();
        logger.addAppender(lines);
    }

    @Test
    void whatBreaksIsWrittenWithItsTraceUnderItsCode() {
        String code = breaks(1).iterator().next();

        assertThat(lines.list).singleElement().satisfies(line -> {
            assertThat(line.getFormattedMessage()).isEqualTo("Fault " + code);
            assertThat(line.getThrowableProxy()).isNotNull();
        });
    }

    @Test
    void nobodyFillsTheLogByRepeatingItAndEachCodeLeadsToATrace() {
        Set<String> told = breaks(100_000);

        assertThat(lines.list).hasSize(FaultLog.MOST_AN_HOUR);
        assertThat(told)
                .allMatch(code -> lines.list.stream()
                        .anyMatch(line -> line.getFormattedMessage().contains(code)));
    }

    @Test
    void anotherMistakeIsWrittenAllTheSame() {
        breaks(100);
        faults.write(new IllegalArgumentException("another"));

        assertThat(lines.list.getLast().getThrowableProxy().getClassName()).contains("IllegalArgumentException");
    }

    @Test
    void anotherMistakeInTheSameWrappingIsWrittenAllTheSame() {
        for (int i = 0; i < FaultLog.MOST_AN_HOUR; i++) {
            faults.write(wrapped("PlacesView"));
        }
        faults.write(wrapped("VisitsView"));

        assertThat(lines.list).hasSize(FaultLog.MOST_AN_HOUR + 1);
    }

    /** As what a view throws comes out of Spring. */
    private static Throwable wrapped(String view) {
        IllegalStateException first = new IllegalStateException("broken");
        first.setStackTrace(new StackTraceElement[] {
            new StackTraceElement("java.util.Objects", "requireNonNull", "Objects.java", 1),
            new StackTraceElement("kz.pana.place.ui." + view, "<init>", view + ".java", 1)
        });
        RuntimeException outer = new RuntimeException("could not be made", first);
        outer.setStackTrace(new StackTraceElement[] {new StackTraceElement("org.springframework.A", "b", "A.java", 1)});
        return outer;
    }

    @Test
    void anHourLaterItIsWrittenAgainWithHowManyThereWere() {
        breaks(100);
        nanos += Duration.ofMinutes(61).toNanos();
        breaks(1);

        assertThat(lines.list).hasSize(FaultLog.MOST_AN_HOUR + 1);
        assertThat(lines.list.getLast().getFormattedMessage()).contains("and 90 like it");
    }

    @Test
    void manyDifferentOnesTakeBoundedMemory() {
        for (int i = 0; i < 10_000; i++) {
            RuntimeException one = new RuntimeException("one of many");
            one.setStackTrace(new StackTraceElement[] {new StackTraceElement("A", "b", "A.java", i)});
            faults.write(one);
        }
        assertThat(faults.size()).isLessThanOrEqualTo(500);
    }

    /** The same mistake, again and again. */
    private Set<String> breaks(int times) {
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < times; i++) {
            IllegalStateException thrown = new IllegalStateException("broken");
            thrown.setStackTrace(new StackTraceElement[] {new StackTraceElement("A", "b", "A.java", 1)});
            codes.add(faults.write(thrown));
        }
        return codes;
    }
}
