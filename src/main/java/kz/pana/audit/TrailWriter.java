package kz.pana.audit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import kz.pana.kernel.StateChanged;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes every change of state into the trail, in the transaction that made it. The lines are chained when all else of
 * the transaction is done: whoever holds the end of a chain waits for nobody any more.
 */
@Component
class TrailWriter implements TransactionExecutionListener {

    private final TrailRepository entries;
    private final TrailChainRepository chains;
    private final EntityManager entities;
    private final Clock clock;

    TrailWriter(TrailRepository entries, TrailChainRepository chains, EntityManager entities, Clock clock) {
        this.entries = entries;
        this.chains = chains;
        this.entities = entities;
        this.clock = clock;
    }

    /** The lines of a transaction, until it commits. */
    private static final class Lines implements TransactionSynchronization {

        private final List<TrailEntry> held = new ArrayList<>();
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure == null && !transaction.isReadOnly()) {
            TransactionSynchronizationManager.registerSynchronization(new Lines());
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(StateChanged change) {
        lines().orElseThrow(() -> new IllegalStateException("A transaction that only reads moved " + change.subject()))
                .held
                .add(new TrailEntry(change, clock.instant()));
    }

    @Override
    public void beforeCommit(TransactionExecution transaction) {
        lines().filter(lines -> !lines.held.isEmpty()).ifPresent(lines -> {
            entities.flush();
            // All of it is written and told: to look once more for changes takes longer than what is left to do.
            entities.clear();
            // In one order, so that no two wait for each other.
            lines.held.stream()
                    .collect(groupingBy(TrailEntry::region, TreeMap::new, toList()))
                    .forEach(this::chain);
        });
    }

    private void chain(String region, List<TrailEntry> lines) {
        TrailChain chain = chains.findById(region).orElseGet(() -> chains.save(new TrailChain(region)));
        lines.forEach(line -> {
            chain.lengthen(line);
            entries.save(line);
        });
    }

    private static Optional<Lines> lines() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return Optional.empty();
        }
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Lines.class::isInstance)
                .map(Lines.class::cast)
                .findFirst();
    }
}
