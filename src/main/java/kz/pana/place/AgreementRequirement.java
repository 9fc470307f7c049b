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

    private final PlaceRepository places;

    AgreementRequirement(PlaceRepository places) {
        this.places = places;
    }

    @Override
    public Finding check(Subject place) {
        return places.findById(place.id().value())
                .filter(found -> found.hasAccepted(Agreement.VERSION))
                .map(found -> Finding.met())
                .orElseGet(() -> Finding.lacks(
                        new Outstanding("agreement", Message.of("place.outstanding.agreement"), NextActor.OWNER)));
    }
}
