package kz.pana.certificate;

import kz.pana.place.status.ApplicationState;
import kz.pana.place.status.PlaceStatus;
import kz.pana.place.status.Validity;

/** Which places people still train for. */
public final class TrainingPlaces {

    private TrainingPlaces() {}

    /** Whether the place is neither discarded nor rejected, nor has left for good. */
    public static boolean isOpen(PlaceStatus status) {
        return status.application() != ApplicationState.REJECTED
                && status.application() != ApplicationState.DISCARDED
                && status.currentValidity().filter(TrainingPlaces::isOver).isEmpty();
    }

    private static boolean isOver(Validity validity) {
        return switch (validity) {
            case WITHDRAWN, REVOKED, CLOSED -> true;
            case CURRENT, PAUSED, SUSPENDED, EXPIRED -> false;
        };
    }
}
