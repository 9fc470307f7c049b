package kz.pana.sign.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import kz.pana.place.row.PlaceId;
import kz.pana.place.ui.section.PlaceSection;
import kz.pana.sign.PlaceSigns;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Callout;
import org.springframework.core.annotation.Order;

/** Asks the owner to take the sign off the door, to cover it, or to hang it again: a woman goes by it. */
@org.springframework.stereotype.Component
@Order(0)
class TakeDownSection implements PlaceSection {

    private final PlaceSigns signs;

    TakeDownSection(PlaceSigns signs) {
        this.signs = signs;
    }

    @Override
    public Optional<Component> of(PlaceId id, Audience audience, Runnable changed) {
        if (audience != Audience.OWNER) {
            return Optional.empty();
        }
        if (signs.comesDown(id)) {
            return Optional.of(ask("sign.take-down"));
        }
        if (signs.invitesInVain(id)) {
            return Optional.of(ask("sign.cover"));
        }
        return signs.hangsAgain(id)
                ? Optional.of(Callout.of(
                        Callout.Tone.INFO, Translations.of("sign.hang.title"), Translations.of("sign.hang.text")))
                : Optional.empty();
    }

    /** Whoever just paused her place does not scroll to the end of its page. */
    @Override
    public boolean isUrgent() {
        return true;
    }

    private static Component ask(String key) {
        return Callout.of(Callout.Tone.WARNING, Translations.of(key + ".title"), Translations.of(key + ".text"));
    }
}
