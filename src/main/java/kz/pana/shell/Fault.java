package kz.pana.shell;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.regex.Pattern;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.Message;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.Refused;
import org.apache.catalina.connector.ClientAbortException;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;

/** What went wrong, as a person is told; never a trace. */
record Fault(Kind kind, Message words) {

    enum Kind {
        /** A rule says no, or a value is wrong. */
        REFUSED,
        MISSING,
        DENIED,
        /** Somebody else changed the same thing meanwhile, as far as can be told. */
        STALE,
        /** Whoever asked has gone, or sent too slowly: nobody reads the answer, and nothing of ours is broken. */
        GONE,
        /** Our own mistake: logged under the code that the words name. */
        BROKEN
    }

    private static final FaultLog LOG = new FaultLog(LoggerFactory.getLogger(Fault.class), System::nanoTime);

    /** The constraints that hold the rule that nobody alone can publish a place. */
    private static final Pattern FOUR_EYES = Pattern.compile(
            "NOT_(APPROVED|REINSTATED|DECIDED|CONFIRMED|JOINED)_BY_|FOUR_EYES", Pattern.CASE_INSENSITIVE);

    private static final String UNIQUE_VIOLATION = "23505";

    static Fault of(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            Fault known = known(cause);
            if (known != null) {
                // A row that is there twice may as well be our own mistake, and then nobody else would tell.
                if (cause instanceof SQLException) {
                    LOG.write(thrown);
                }
                return known;
            }
        }
        return new Fault(Kind.BROKEN, Message.of("shell.fault.broken", LOG.write(thrown)));
    }

    private static @Nullable Fault known(Throwable cause) {
        return switch (cause) {
            case Refused refused -> new Fault(Kind.REFUSED, refused.reason());
            case InvalidValue invalid -> new Fault(Kind.REFUSED, invalid.reason());
            case NotFound missing -> new Fault(Kind.MISSING, Message.of("shell.fault.missing"));
            case AccessDeniedException denied -> new Fault(Kind.DENIED, Message.of("shell.fault.denied"));
            case ClientAbortException gone -> new Fault(Kind.GONE, Message.of("shell.fault.missing"));
            case ConcurrencyFailureException stale -> new Fault(Kind.STALE, Message.of("shell.fault.stale"));
            case OptimisticLockException stale -> new Fault(Kind.STALE, Message.of("shell.fault.stale"));
            case DataIntegrityViolationException broken
            when FOUR_EYES.matcher(String.valueOf(broken.getMessage())).find() ->
                new Fault(Kind.REFUSED, Message.of("shell.fault.four-eyes"));
            // We ask before we write: whoever finds it there all the same came a moment after somebody else.
            case SQLException late
            when UNIQUE_VIOLATION.equals(late.getSQLState()) -> new Fault(Kind.STALE, Message.of("shell.fault.stale"));
            default -> null;
        };
    }
}
