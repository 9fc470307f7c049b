package kz.pana.audit;

import java.time.Clock;
import kz.pana.kernel.StateChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes every change of state into the trail, in the transaction that made it. */
@Component
class TrailWriter {

    private final TrailRepository entries;
    private final Clock clock;

    TrailWriter(TrailRepository entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(StateChanged change) {
        entries.save(new TrailEntry(change, clock.instant()));
    }
}
