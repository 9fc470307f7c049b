package kz.pana.kernel;

import java.util.ArrayList;
import java.util.List;

/** A thing that owns its moves and remembers what happened to it until the transaction publishes it, before its commit. */
public abstract class Aggregate {

    private final transient List<Object> events = new ArrayList<>();

    /** Each move counts, also there and back and there again; that something changed is said once. */
    protected final void registerEvent(Object event) {
        if (event instanceof StateChanged || !events.contains(event)) {
            events.add(event);
        }
    }

    /** What happened since the last call. */
    public final List<Object> drainEvents() {
        List<Object> drained = new ArrayList<>(events);
        events.clear();
        return drained;
    }
}
