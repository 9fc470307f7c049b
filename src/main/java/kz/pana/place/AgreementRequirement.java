package kz.pana.place;

import kz.pana.kernel.Message;
import kz.pana.place.application.Agreement;
import kz.pana.place.status.NextActor;
import kz.pana.place.status.Outstanding;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The owner has accepted the present version of the agreement. */
@Component
@Order(1)
class AgreementRequirement implements Requirement {

    @Override
    public Finding check(Subject place) {
        return place.agreement().filter(Agreement.VERSION::equals).isPresent()
                ? Finding.met()
                : Finding.lacks(
                        new Outstanding("agreement", Message.of("place.outstanding.agreement"), NextActor.OWNER));
    }
}
