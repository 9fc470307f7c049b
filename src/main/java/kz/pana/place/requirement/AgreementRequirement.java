package kz.pana.place.requirement;

import java.time.Clock;
import java.util.Collection;
import java.util.function.Function;
import kz.pana.kernel.Message;
import kz.pana.place.application.Agreement;
import kz.pana.place.spi.Requirement;
import kz.pana.place.status.NextActor;
import kz.pana.place.status.Outstanding;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The owner has accepted the present version of the agreement, or the one before while that still counts. */
@Component
@Order(1)
class AgreementRequirement implements Requirement {

    private final Clock clock;

    AgreementRequirement(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Function<Subject, Finding> among(Collection<Subject> places) {
        return this::check;
    }

    private Finding check(Subject place) {
        String accepted = place.agreement().orElse("");
        if (!Agreement.counts(accepted, clock.instant())) {
            return Finding.lacks(
                    new Outstanding("agreement", Message.of("place.outstanding.agreement"), NextActor.OWNER));
        }
        return accepted.equals(Agreement.VERSION) ? Finding.met() : Finding.metUntil(Agreement.BINDING_FROM);
    }
}
