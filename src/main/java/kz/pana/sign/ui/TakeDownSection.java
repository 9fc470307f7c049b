package kz.pana.sign.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.UUID;
import kz.pana.place.PlaceId;
import kz.pana.sign.PlaceSigns;
import kz.pana.uikit.PlaceSection;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Callout;
import org.springframework.core.annotation.Order;

/** Asks the owner to take the sign off the door, or to cover it, above all else: a woman who goes by it would walk in. */
@org.springframework.stereotype.Component
@Order(0)
class TakeDownSection implements PlaceSection {

    private final PlaceSigns signs;

    TakeDownSection(PlaceSigns signs) {
        this.signs = signs;
    }

    @Override
    public Optional<Component> of(UUID place, Audience audience, Runnable changed) {
        PlaceId id = new PlaceId(place);
        if (audience != Audience.OWNER) {
            return Optional.empty();
        }
        if (signs.comesDown(id)) {
            return Optional.of(ask("sign.take-down"));
        }
        return signs.invitesInVain(id) ? Optional.of(ask("sign.cover")) : Optional.empty();
    }

    private static Component ask(String key) {
        return Callout.of(Callout.Tone.WARNING, Translations.of(key + ".title"), Translations.of(key + ".text"));
    }
}
