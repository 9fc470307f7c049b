package kz.pana.kernel;

import java.util.List;

/** Hears what an aggregate has to tell, with no portal around it. */
public final class RegisteredEvents {
    private RegisteredEvents() {}

    /** What happened to it since it was asked last, in order. */
    public static List<Object> to(Aggregate aggregate) {
        return aggregate.drainEvents();
    }
}
