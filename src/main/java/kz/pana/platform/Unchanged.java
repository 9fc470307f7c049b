package kz.pana.platform;

import org.springframework.dao.OptimisticLockingFailureException;

/** Whoever acts on what somebody else changed meanwhile does not overwrite it: they are asked. */
public final class Unchanged {

    private Unchanged() {}

    /**
     * @param unchanged whether it is still as it was read
     * @throws OptimisticLockingFailureException if it is not
     */
    public static void require(boolean unchanged) {
        if (!unchanged) {
            throw new OptimisticLockingFailureException("changed elsewhere");
        }
    }
}
