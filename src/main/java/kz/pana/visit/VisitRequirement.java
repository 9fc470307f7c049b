package kz.pana.visit;

import java.util.List;
import kz.pana.kernel.GeoPoint;
import kz.pana.kernel.Message;
import kz.pana.place.Listing;
import kz.pana.place.Mover;
import kz.pana.place.Outstanding;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.Requirement;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A good onboarding visit was confirmed, to where the place is now. */
@Component
@Order(3)
class VisitRequirement implements Requirement {

    private final VisitRepository visits;
    private final PlaceDirectory places;

    VisitRequirement(VisitRepository visits, PlaceDirectory places) {
        this.visits = visits;
        this.places = places;
    }

    @Override
    public Finding check(Subject place) {
        Listing listing = places.row(place.id()).listing();
        List<Visit> onboarding = visits.ofPlace(place.id().value(), VisitKind.ONBOARDING);
        if (listing != null && isVouchedFor(onboarding, listing.point())) {
            return Finding.met();
        }
        return onboarding.stream()
                .filter(visit -> visit.state().isOpen())
                .findFirst()
                .map(visit -> check(visit.state()))
                .orElseGet(() -> lacks("visit.outstanding.not-planned", Mover.COORDINATOR));
    }

    private static boolean isVouchedFor(List<Visit> onboarding, GeoPoint pin) {
        return onboarding.stream().anyMatch(visit -> visit.vouchesFor(pin));
    }

    private static Finding check(VisitState open) {
        return switch (open) {
            case PLANNED, DECLINED -> lacks("visit.outstanding.not-assigned", Mover.COORDINATOR);
            case ASSIGNED -> lacks("visit.outstanding.not-accepted", Mover.VOLUNTEER);
            case ACCEPTED, STARTED, RETURNED -> lacks("visit.outstanding.not-made", Mover.VOLUNTEER);
            case REPORTED -> lacks("visit.outstanding.not-confirmed", Mover.COORDINATOR);
            case CONFIRMED, UNABLE, MISSED, CANCELLED -> lacks("visit.outstanding.not-planned", Mover.COORDINATOR);
        };
    }

    private static Finding lacks(String key, Mover mover) {
        return Finding.lacks(new Outstanding("visit", Message.of(key), mover));
    }
}
