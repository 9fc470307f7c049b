package kz.pana.place.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import kz.pana.place.status.ApplicationState;
import kz.pana.place.status.PlaceStatus;
import kz.pana.place.status.Validity;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Callout;
import kz.pana.uikit.layout.Callout.Tone;
import kz.pana.uikit.layout.Page;
import org.jspecify.annotations.Nullable;

/** What a coordinator said to the owner last, where it still matters. */
public final class CoordinatorsNote {

    private static final Set<Validity> SAID = EnumSet.of(Validity.SUSPENDED, Validity.REVOKED, Validity.CLOSED);

    private CoordinatorsNote() {}

    public static Optional<Callout> of(PlaceStatus status) {
        if (status.application() == ApplicationState.NEEDS_CHANGES) {
            return note(
                    Tone.WARNING, "place.note.NEEDS_CHANGES", status.progress().note());
        }
        if (status.application() == ApplicationState.REJECTED) {
            return note(Tone.ERROR, "place.note.REJECTED", status.progress().note());
        }
        return status.currentValidity()
                .filter(SAID::contains)
                // That it changed is said as it stands.
                .filter(validity -> validity.isEnd() || status.note().isPresent())
                .flatMap(validity ->
                        note(Tone.ERROR, "place.note." + validity, status.note().orElse("")));
    }

    private static Optional<Callout> note(Tone tone, String key, @Nullable String words) {
        H2 heading = Page.subtitle(Translations.of(key));
        Paragraph said = new Paragraph(words == null ? "" : words);
        // In lines, as it was written.
        said.addClassName("pana-lines");
        return Optional.of(new Callout(tone, heading, said));
    }
}
