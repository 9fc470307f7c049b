package kz.pana.demo;

import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;

/** What the demonstration does lies in the past and is due at once: the portal may look at a place between two moves. */
final class RetryOnConflict {

    private static final Logger LOG = LoggerFactory.getLogger(RetryOnConflict.class);
    private static final int MOST_TRIES = 5;

    private RetryOnConflict() {}

    static void of(Runnable action) {
        of(() -> {
            action.run();
            return action;
        });
    }

    /** Does something in one transaction, and again where somebody else was at it. */
    static <T> T of(Supplier<T> action) {
        for (int tries = 1; tries < MOST_TRIES; tries++) {
            try {
                return action.get();
            } catch (OptimisticLockingFailureException meanwhile) {
                LOG.debug("Somebody else was at it: once more", meanwhile);
            }
        }
        return action.get();
    }
}
