package kz.pana.kernel;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A thing that owns its moves and remembers what happened to it until {@link DomainEvents} tells the others. */
public abstract class Aggregate {

    private final transient Set<Object> events = new LinkedHashSet<>();

    protected final void registerEvent(Object event) {
        events.add(event);
    }

    /** What happened since the last call, each thing once. */
    final List<Object> drain() {
        List<Object> drained = new ArrayList<>(events);
        events.clear();
        return drained;
    }
}
