package kz.pana.place.ui;

import kz.pana.place.status.ApplicationState;
import kz.pana.place.status.PlaceStatus;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Steps;

/** A place's way from its first draft onto the map. */
class PlaceSteps extends Steps {

    private enum Step {
        DRAFT,
        SUBMITTED,
        ONBOARDING,
        APPROVED,
        PUBLISHED
    }

    PlaceSteps(PlaceStatus status) {
        Step now = now(status);
        for (Step step : Step.values()) {
            step(
                    state(step, now, status),
                    Translations.of("place.step." + step),
                    Translations.of("place.step-hint." + step));
        }
    }

    private static Step now(PlaceStatus status) {
        return switch (status.application()) {
            case DRAFT, DISCARDED, NEEDS_CHANGES -> Step.DRAFT;
            case SUBMITTED, REJECTED -> Step.SUBMITTED;
            case ONBOARDING -> status.outstanding().isEmpty() ? Step.APPROVED : Step.ONBOARDING;
            case APPROVED -> Step.PUBLISHED;
        };
    }

    private static State state(Step step, Step now, PlaceStatus status) {
        int distance = step.compareTo(now);
        if (distance != 0) {
            return distance < 0 ? State.DONE : State.AHEAD;
        }
        if (status.published()) {
            return State.DONE;
        }
        return status.application() == ApplicationState.REJECTED || now == Step.PUBLISHED ? State.STOPPED : State.NOW;
    }
}
