package kz.pana.place.ui;

import java.util.Optional;
import java.util.stream.Stream;
import kz.pana.kernel.Message;
import kz.pana.place.row.OwnedPlace;
import kz.pana.place.status.ApplicationState;
import kz.pana.place.status.NextActor;
import kz.pana.place.status.Outstanding;
import kz.pana.place.status.PlaceStatus;
import kz.pana.place.status.Validity;
import kz.pana.uikit.Translations;

/** What a place wants of its owner, in one sentence. */
final class OwnersMove {

    private OwnersMove() {}

    /**
     * @param toConfirm whether somebody takes the place over, once she has confirmed it
     * @return empty where the move is not hers
     */
    static Optional<String> of(OwnedPlace place, boolean toConfirm) {
        if (toConfirm) {
            return Optional.of(Translations.of("transfer.todo"));
        }
        return place.mover() == NextActor.OWNER ? Optional.of(words(place)) : Optional.empty();
    }

    private static String words(OwnedPlace place) {
        PlaceStatus status = place.row().status();
        if (!status.isUnderWay()) {
            boolean returned = status.application() == ApplicationState.NEEDS_CHANGES;
            return Translations.of(returned ? "place.todo.NEEDS_CHANGES" : "place.todo.DRAFT");
        }
        if (!place.changeWaiting()
                && status.currentValidity().filter(Validity.PAUSED::equals).isPresent()) {
            return Translations.of("place.todo.PAUSED");
        }
        return Stream.concat(lacking(status), place.ahead().stream().map(Outstanding::words))
                .findFirst()
                .map(Translations::of)
                .orElseGet(() -> Translations.of(asked(place)));
    }

    /** While nothing is lacking. */
    private static String asked(OwnedPlace place) {
        if (place.hasAgreementBefore()) {
            return "place.todo.agreement";
        }
        return place.stillSoAsked() ? "place.still-so" : "place.move." + NextActor.OWNER;
    }

    private static Stream<Message> lacking(PlaceStatus status) {
        return status.outstanding().stream()
                .filter(lacking -> lacking.mover() == NextActor.OWNER)
                .map(Outstanding::words);
    }
}
