package kz.pana.place.ui;

import java.util.Optional;
import kz.pana.place.ApplicationState;
import kz.pana.place.Standing;
import kz.pana.place.Validity;
import kz.pana.uikit.Callout;
import kz.pana.uikit.Callout.Tone;
import kz.pana.uikit.Words;
import org.jspecify.annotations.Nullable;

/** What a coordinator said to the owner last, where it still matters. */
final class CoordinatorsNote {

    private CoordinatorsNote() {}

    static Optional<Callout> of(Standing standing) {
        Validity validity = standing.currentValidity().orElse(null);
        if (standing.application() == ApplicationState.NEEDS_CHANGES) {
            return note(Tone.WARNING, "place.note.NEEDS_CHANGES", standing.applicationNote());
        }
        if (standing.application() == ApplicationState.REJECTED) {
            return note(Tone.ERROR, "place.note.REJECTED", standing.applicationNote());
        }
        return validity == Validity.SUSPENDED || validity == Validity.REVOKED || validity == Validity.CLOSED
                ? note(Tone.ERROR, "place.note." + validity, standing.validityNote())
                : Optional.empty();
    }

    private static Optional<Callout> note(Tone tone, String key, @Nullable String words) {
        return Optional.of(Callout.of(tone, Words.of(key), words == null ? "" : words));
    }
}
