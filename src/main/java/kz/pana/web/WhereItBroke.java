package kz.pana.web;

import ch.qos.logback.classic.pattern.ThrowableProxyConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.core.CoreConstants;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was thrown, in the log: its kinds and its traces, without its words, for a database and a parser quote what they
 * were given. The start, which no request has a part in, says all.
 */
public class WhereItBroke extends ThrowableProxyConverter {

    @Override
    public String convert(ILoggingEvent event) {
        IThrowableProxy thrown = event.getThrowableProxy();
        if (thrown == null || SpokenText.isOpen(event)) {
            return super.convert(event);
        }
        StringBuilder out = new StringBuilder(CoreConstants.LINE_SEPARATOR);
        Set<IThrowableProxy> seen = new HashSet<>();
        String label = "";
        for (@Nullable IThrowableProxy one = thrown; one != null && seen.add(one); one = one.getCause()) {
            out.append(label).append(kind(one)).append(CoreConstants.LINE_SEPARATOR);
            StackTraceElementProxy[] trace = one.getStackTraceElementProxyArray();
            for (int i = 0; i < trace.length - one.getCommonFrames(); i++) {
                out.append('\t').append(trace[i].getSTEAsString()).append(CoreConstants.LINE_SEPARATOR);
            }
            label = "Caused by: ";
        }
        return out.toString();
    }

    private static String kind(IThrowableProxy thrown) {
        return thrown instanceof ThrowableProxy proxy && proxy.getThrowable() instanceof SQLException sql
                ? "%s [%s, %d]".formatted(thrown.getClassName(), sql.getSQLState(), sql.getErrorCode())
                : thrown.getClassName();
    }
}
