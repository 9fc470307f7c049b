package kz.pana.kernel;

import java.util.Collection;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does what is due, each thing in a transaction of its own: one that somebody is at, or that cannot be done, does not keep
 * the others waiting. It is due still, and so tried again when it is looked for next.
 */
@Component
public class OneByOne {

    private static final Logger LOG = LoggerFactory.getLogger(OneByOne.class);

    private final TransactionTemplate transaction;

    public OneByOne(TransactionTemplate transaction) {
        this.transaction = transaction;
    }

    /** @param what what is done, as the log tells it where it fails */
    public void each(String what, Collection<UUID> ids, Consumer<UUID> action) {
        for (UUID id : ids) {
            try {
                transaction.executeWithoutResult(status -> action.accept(id));
            } catch (OptimisticLockingFailureException meanwhile) {
                LOG.debug("{} {}: somebody else was at it; it is tried again", what, id);
            } catch (RuntimeException e) {
                LOG.error("{} {} failed; it is tried again", what, id, e);
            }
        }
    }
}
