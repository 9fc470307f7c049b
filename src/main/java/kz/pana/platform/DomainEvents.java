package kz.pana.platform;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.pana.kernel.Aggregate;
import kz.pana.kernel.OncePerTransaction;
import org.hibernate.engine.spi.SessionImplementor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Publishes what the aggregates of a transaction registered, before it commits: decision 004. Whoever moves an
 * aggregate has nothing to call, so nobody can forget it; a listener that fails undoes the move.
 */
@Component
public class DomainEvents implements TransactionExecutionListener {

    private final EntityManager entities;
    private final ApplicationEventPublisher events;

    DomainEvents(EntityManager entities, ApplicationEventPublisher events) {
        this.entities = entities;
        this.events = events;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure == null && !transaction.isReadOnly()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void beforeCommit(boolean readOnly) {
                    publish();
                }
            });
        }
    }

    /**
     * Publishes what happened so far; listeners may move these aggregates further, and others: until nothing more
     * happens. Only who puts the moves of several people, or of several moments, into one transaction calls it between
     * them, as the demo does: the trail says who and when.
     */
    public void publish() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            // Whatever happened was published with its own commit.
            return;
        }
        Set<Object> last = new LinkedHashSet<>();
        do {
            last.forEach(events::publishEvent);
            last.clear();
            for (List<Object> happened = drain(); !happened.isEmpty(); happened = drain()) {
                for (Object event : happened) {
                    if (event instanceof OncePerTransaction) {
                        last.add(event);
                    } else {
                        events.publishEvent(event);
                    }
                }
            }
        } while (!last.isEmpty());
    }

    /** By what was loaded first. */
    private List<Object> drain() {
        return managed()
                .filter(Aggregate.class::isInstance)
                .flatMap(aggregate -> ((Aggregate) aggregate).drainEvents().stream())
                .toList();
    }

    private Stream<Object> managed() {
        return Arrays.stream(entities.unwrap(SessionImplementor.class)
                        .getPersistenceContext()
                        .reentrantSafeEntityEntries())
                .map(Map.Entry::getKey);
    }
}
