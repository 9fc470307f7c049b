package kz.pana.web;

import ch.qos.logback.classic.pattern.MessageConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import java.util.List;
import java.util.Set;

/**
 * What is said in a line of the log. Libraries put into their words what somebody sent: a report's text, where somebody
 * is. So outside of the start and the end only those are quoted that never see a request, and we ourselves; of the others the log
 * says who spoke and, by {@link WhereItBroke}, where.
 */
public class SpokenText extends MessageConverter {

    private static final String LEFT_OUT = "(words left out, they may hold what somebody sent)";

    private static final Set<String> START_AND_END = Set.of("main", "SpringApplicationShutdownHook");

    private static final List<String> QUOTED =
            List.of("kz.pana.", "org.springframework.boot.", "com.zaxxer.hikari.", "org.flywaydb.");

    @Override
    public String convert(ILoggingEvent event) {
        return isOpen(event) || QUOTED.stream().anyMatch(event.getLoggerName()::startsWith)
                ? super.convert(event)
                : LEFT_OUT;
    }

    /** Whether the line is of the start or the end, which no request has a part in. */
    static boolean isOpen(ILoggingEvent event) {
        return START_AND_END.contains(event.getThreadName());
    }
}
