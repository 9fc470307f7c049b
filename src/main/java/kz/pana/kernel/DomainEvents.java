package kz.pana.kernel;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the others what happened to an aggregate, in the transaction in which it happened. Spring Data's own way of
 * publishing events is not used: it forbids a listener to move the same aggregate further, as the assessment of a
 * place's publication does.
 */
@Component
public class DomainEvents {

    private final ApplicationEventPublisher events;

    DomainEvents(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** Publishes and forgets what happened to it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void publish(Aggregate aggregate) {
        aggregate.drain().forEach(events::publishEvent);
    }
}
