package kz.pana.sign.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.UUID;
import kz.pana.place.PlaceId;
import kz.pana.sign.PlaceSigns;
import kz.pana.uikit.PlaceSection;
import kz.pana.uikit.Words;
import kz.pana.uikit.layout.Callout;
import org.springframework.core.annotation.Order;

/** Asks the owner to take the sign off the door, above all else: a woman who goes by it would walk in. */
@org.springframework.stereotype.Component
@Order(0)
class TakeDownSection implements PlaceSection {

    private final PlaceSigns signs;

    TakeDownSection(PlaceSigns signs) {
        this.signs = signs;
    }

    @Override
    public Optional<Component> of(UUID place, Audience audience, Runnable changed) {
        return audience == Audience.OWNER && signs.comesDown(new PlaceId(place))
                ? Optional.of(Callout.of(
                        Callout.Tone.WARNING, Words.of("sign.take-down.title"), Words.of("sign.take-down.text")))
                : Optional.empty();
    }
}
