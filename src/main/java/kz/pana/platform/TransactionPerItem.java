package kz.pana.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does what is due, each thing in a transaction of its own: one that somebody is at, or that cannot be done, does not keep
 * the others waiting. What failed comes after what did not, and rests longer each time before it is tried again.
 */
@Component
public class TransactionPerItem {

    private static final Logger LOG = LoggerFactory.getLogger(TransactionPerItem.class);
    private static final Duration FIRST_REST = Duration.ofSeconds(5);
    private static final Duration LONGEST_REST = Duration.ofMinutes(15);

    /** So many that one transaction stays short, and what it holds is soon free again. */
    private static final int TOGETHER = 100;

    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Map<Item, Failure> failures = new ConcurrentHashMap<>();

    public TransactionPerItem(TransactionTemplate transaction, Clock clock) {
        this.transaction = transaction;
        this.clock = clock;
    }

    private record Item(String what, UUID id) {}

    private record Failure(int times, Instant again) {}

    /**
     * @param what what is done, as the log tells it where it fails
     * @param ids all that are due: a part of them could be just those that fail for good
     */
    public void each(String what, Collection<UUID> ids, Consumer<UUID> action) {
        each(what, ids, action, id -> {});
    }

    /**
     * @param instead what is done, in a transaction of its own too, about one that failed
     * @throws CannotCreateTransactionException if the database does not answer: then nothing of it can be done
     */
    public void each(String what, Collection<UUID> ids, Consumer<UUID> action, Consumer<UUID> instead) {
        oneByOne(due(what, ids), action, instead);
    }

    /**
     * The same for what costs less done together: some in one transaction, and one by one where that does not work, or
     * did not before.
     *
     * @param together does it for some of them
     * @param instead what is done, in a transaction of its own, about one that failed by itself
     * @throws CannotCreateTransactionException if the database does not answer: then nothing of it can be done
     */
    public void some(String what, Collection<UUID> ids, Consumer<List<UUID>> together, Consumer<UUID> instead) {
        List<Item> due = due(what, ids);
        List<Item> failedBefore = due.stream().filter(failures::containsKey).toList();
        List<Item> sound = due.subList(0, due.size() - failedBefore.size());
        for (int from = 0; from < sound.size(); from += TOGETHER) {
            List<Item> some = sound.subList(from, Math.min(from + TOGETHER, sound.size()));
            try {
                transaction.executeWithoutResult(
                        status -> together.accept(some.stream().map(Item::id).toList()));
            } catch (CannotCreateTransactionException noDatabase) {
                throw noDatabase;
            } catch (RuntimeException e) {
                LOG.debug("{}: {} together did not work; they are tried one by one", what, some.size(), e);
                oneByOne(some, id -> together.accept(List.of(id)), instead);
            }
        }
        oneByOne(failedBefore, id -> together.accept(List.of(id)), instead);
    }

    private List<Item> due(String what, Collection<UUID> ids) {
        forget(what, ids);
        Instant now = clock.instant();
        return ids.stream()
                .map(id -> new Item(what, id))
                .filter(item -> isRested(item, now))
                .sorted(Comparator.comparingInt(this::timesFailed))
                .toList();
    }

    private void oneByOne(List<Item> due, Consumer<UUID> action, Consumer<UUID> instead) {
        for (Item item : due) {
            try {
                transaction.executeWithoutResult(status -> action.accept(item.id));
                worked(item);
            } catch (OptimisticLockingFailureException meanwhile) {
                LOG.debug("{} {}: somebody else was at it; it is tried again", item.what, item.id);
            } catch (CannotCreateTransactionException noDatabase) {
                throw noDatabase;
            } catch (RuntimeException e) {
                failed(item, e);
                doInstead(item, instead);
            }
        }
    }

    /** How many things fail at present, by what is done with them. */
    public Map<String, Long> failing() {
        return failures.keySet().stream().collect(Collectors.groupingBy(Item::what, Collectors.counting()));
    }

    private void doInstead(Item item, Consumer<UUID> instead) {
        try {
            transaction.executeWithoutResult(status -> instead.accept(item.id));
        } catch (CannotCreateTransactionException noDatabase) {
            throw noDatabase;
        } catch (RuntimeException e) {
            LOG.debug("{} {}: nor could anything be done instead", item.what, item.id, e);
        }
    }

    /** What is no longer due needs no memory. */
    private void forget(String what, Collection<UUID> ids) {
        if (!failures.isEmpty()) {
            Set<UUID> due = Set.copyOf(ids);
            failures.keySet().removeIf(item -> item.what.equals(what) && !due.contains(item.id));
        }
    }

    private boolean isRested(Item item, Instant now) {
        @Nullable Failure failure = failures.get(item);
        return failure == null || !now.isBefore(failure.again);
    }

    private int timesFailed(Item item) {
        @Nullable Failure failure = failures.get(item);
        return failure == null ? 0 : failure.times;
    }

    private void worked(Item item) {
        @Nullable Failure failure = failures.remove(item);
        if (failure != null) {
            LOG.info("{} {} worked, after {} failures", item.what, item.id, failure.times);
        }
    }

    /** Told once for each thing. */
    private void failed(Item item, RuntimeException why) {
        int times = timesFailed(item) + 1;
        Duration rest = FIRST_REST.multipliedBy(1L << Math.min(times - 1, 10));
        failures.put(
                item, new Failure(times, clock.instant().plus(rest.compareTo(LONGEST_REST) < 0 ? rest : LONGEST_REST)));
        if (times == 1) {
            LOG.error("{} {} failed; it is tried again", item.what, item.id, why);
        }
    }
}
