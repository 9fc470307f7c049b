package kz.pana.trust;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kz.pana.kernel.Aggregate;
import kz.pana.platform.DomainEvents;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The tables of the portal in memory, for one thread: a transaction publishes what its aggregates registered before it
 * commits, counts the versions of what it changed, and puts all back where it fails.
 */
final class MemoryTables {

    private static final TransactionExecution EXECUTION = new TransactionExecution() {};

    /** What no two rows of a table may have in common, as indexes of the database say. */
    private static final Map<String, List<String>> UNIQUE = Map.of(
            "Visit", List.of("placeId", "openKind"),
            "Sign", List.of("livePlaceId"),
            "ChangeRequest", List.of("placeId", "waitingLine"),
            "Membership", List.of("accountId", "placeId"));

    private final Map<Class<?>, Map<UUID, Object>> tables = new HashMap<>();
    private final Map<Object, @Nullable Object[]> managed = new IdentityHashMap<>();
    private final List<Object> loaded = new ArrayList<>();
    private final Set<Object> added = new HashSet<>();
    private @Nullable DomainEvents events;
    private boolean active;

    /** Who publishes what aggregates registered. */
    void publishWith(DomainEvents publisher) {
        events = publisher;
    }

    void clear() {
        tables.values().forEach(Map::clear);
    }

    /** All that stands in the tables, to come back to. */
    record Kept(Map<Class<?>, Map<UUID, Object>> tables, Map<Object, @Nullable Object[]> rows) {}

    Kept keep() {
        Map<Class<?>, Map<UUID, Object>> all = new HashMap<>();
        Map<Object, @Nullable Object[]> rows = new IdentityHashMap<>();
        tables.forEach((type, table) -> {
            all.put(type, new LinkedHashMap<>(table));
            table.values().forEach(row -> rows.put(row, EntityShape.of(row).snapshot(row)));
        });
        return new Kept(all, rows);
    }

    void comeBackTo(Kept kept) {
        clear();
        kept.tables().forEach((type, rows) -> table(type).putAll(rows));
        kept.rows().forEach((row, values) -> EntityShape.of(row).restore(row, values));
    }

    Stream<Object> rows(Class<?> entity) {
        return rows(entity, row -> true);
    }

    Stream<Object> rows(Class<?> entity, Predicate<Object> where) {
        List<Object> found = new ArrayList<>();
        for (Object row : table(entity).values()) {
            if (where.test(row)) {
                found.add(row);
            }
        }
        // Before they are read: what is saved meanwhile is not among them.
        found.forEach(this::manage);
        return found.stream();
    }

    Optional<Object> find(Class<?> entity, UUID id) {
        return Optional.ofNullable(table(entity).get(id)).map(this::manage);
    }

    <T> T save(T row) {
        UUID id = (UUID) Objects.requireNonNull(EntityShape.get(row, idOf(row)));
        if (table(row.getClass()).putIfAbsent(id, row) == null && active) {
            added.add(row);
            loaded.add(row);
        }
        return row;
    }

    void delete(Object row) {
        table(row.getClass()).remove(EntityShape.get(row, idOf(row)));
    }

    /** What the transaction has loaded so far, in the order in which it did. */
    List<Object> inTransaction() {
        return loaded;
    }

    <T> T transaction(Supplier<T> work) {
        if (active) {
            return work.get();
        }
        begin();
        try {
            T result = work.get();
            List<TransactionSynchronization> hooks = TransactionSynchronizationManager.getSynchronizations();
            hooks.forEach(hook -> hook.beforeCommit(false));
            commit();
            hooks.forEach(TransactionSynchronization::afterCommit);
            return result;
        } catch (RuntimeException | Error e) {
            rollBack();
            throw e;
        } finally {
            active = false;
            managed.clear();
            loaded.clear();
            added.clear();
            TransactionSynchronizationManager.clear();
        }
    }

    private void begin() {
        active = true;
        TransactionSynchronizationManager.setActualTransactionActive(true);
        TransactionSynchronizationManager.initSynchronization();
        Objects.requireNonNull(events).afterBegin(EXECUTION, null);
    }

    private void commit() {
        for (Object row : loaded) {
            @Nullable Object[] before = managed.get(row);
            if (before == null) {
                EntityShape.set(row, "version", 0L);
                requireUnique(row);
            } else if (!EntityShape.of(row).isAs(row, before)) {
                Long version = (Long) EntityShape.get(row, "version");
                EntityShape.set(row, "version", version == null ? 1L : version + 1);
                requireUnique(row);
            }
        }
    }

    private void rollBack() {
        managed.forEach((row, before) -> EntityShape.of(row).restore(row, before));
        added.forEach(this::delete);
        loaded.forEach(row -> {
            if (row instanceof Aggregate aggregate) {
                aggregate.drainEvents();
            }
        });
    }

    private Object manage(Object row) {
        if (active && !added.contains(row) && !managed.containsKey(row)) {
            managed.put(row, EntityShape.of(row).snapshot(row));
            loaded.add(row);
        }
        return row;
    }

    private void requireUnique(Object row) {
        List<String> columns = UNIQUE.getOrDefault(row.getClass().getSimpleName(), List.of());
        List<@Nullable Object> values = values(row, columns);
        if (columns.isEmpty() || values.contains(null)) {
            return;
        }
        for (Object other : table(row.getClass()).values()) {
            if (other != row && values(other, columns).equals(values)) {
                throw new DataIntegrityViolationException(row.getClass().getSimpleName() + columns);
            }
        }
    }

    private static List<@Nullable Object> values(Object row, List<String> columns) {
        List<@Nullable Object> values = new ArrayList<>();
        columns.forEach(column -> values.add(EntityShape.get(row, column)));
        return values;
    }

    private static String idOf(Object row) {
        return switch (row.getClass().getSimpleName()) {
            case "TeamCover" -> "placeId";
            case "SignPhoto" -> "signId";
            default -> "id";
        };
    }

    private Map<UUID, Object> table(Class<?> entity) {
        return tables.computeIfAbsent(entity, its -> new LinkedHashMap<>());
    }
}
