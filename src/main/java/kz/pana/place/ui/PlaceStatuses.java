package kz.pana.place.ui;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.pana.place.status.ApplicationState;
import kz.pana.place.status.Pause;
import kz.pana.place.status.PauseReason;
import kz.pana.place.status.PlaceStatus;
import kz.pana.place.status.Validity;
import kz.pana.uikit.StatusPill;
import kz.pana.uikit.StatusPill.Tone;
import kz.pana.uikit.Translations;
import kz.pana.uikit.map.PanaMap.PinStatus;
import org.jspecify.annotations.Nullable;

/** How a place's standing looks. */
public final class PlaceStatuses {

    private PlaceStatuses() {}

    /** One pill: where the application stands, or, once approved, whether the public can rely on the place. */
    public static StatusPill pill(PlaceStatus status) {
        return switch (status.application()) {
            case DRAFT -> new StatusPill(Tone.DRAFT, status.application().key());
            case SUBMITTED, ONBOARDING ->
                new StatusPill(Tone.WAITING, status.application().key());
            case NEEDS_CHANGES ->
                new StatusPill(Tone.ATTENTION, status.application().key());
            case DISCARDED, REJECTED ->
                new StatusPill(Tone.STOPPED, status.application().key());
            case APPROVED -> approved(status);
        };
    }

    /** The same on a map. */
    public static PinStatus pin(ApplicationState application, @Nullable Validity validity, boolean published) {
        if (published) {
            return PinStatus.PUBLISHED;
        }
        if (application != ApplicationState.APPROVED) {
            return PinStatus.APPLYING;
        }
        return validity == Validity.PAUSED ? PinStatus.PAUSED : PinStatus.ATTENTION;
    }

    /** What an owner said when she paused it; empty where she did not want to say why, nor until when. */
    public static String words(Pause pause) {
        Stream<String> why = pause.words() != null
                ? Stream.of(pause.words())
                : Stream.of(pause.reason())
                        .filter(reason -> reason != PauseReason.UNSAID)
                        .map(reason -> Translations.of(reason.key()));
        Stream<String> until = Stream.ofNullable(pause.opensOn())
                .map(day -> Translations.of("place.pause.opens-on", Translations.day(day)));
        return Stream.concat(why, until).collect(Collectors.joining(". "));
    }

    private static StatusPill approved(PlaceStatus status) {
        if (status.published()) {
            return new StatusPill(Tone.GOOD, "place.published");
        }
        Validity validity = status.currentValidity().orElseThrow();
        return switch (validity) {
            case CURRENT -> new StatusPill(Tone.ATTENTION, "place.hidden");
            case PAUSED, EXPIRED -> new StatusPill(Tone.ATTENTION, validity.key());
            case SUSPENDED, WITHDRAWN, REVOKED, CLOSED -> new StatusPill(Tone.STOPPED, validity.key());
        };
    }
}
