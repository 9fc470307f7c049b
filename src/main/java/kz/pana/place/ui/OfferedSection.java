package kz.pana.place.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import kz.pana.place.transfer.OfferedPlace;
import kz.pana.place.transfer.OfferedPlaces;
import kz.pana.place.transfer.TransferState;
import kz.pana.uikit.HomeSection;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Callout;
import kz.pana.uikit.layout.Page;
import org.springframework.core.annotation.Order;

/** Says that somebody asks to take a place over: at home, and over the places there are. */
@org.springframework.stereotype.Component
@Order(1)
class OfferedSection implements HomeSection {

    private final OfferedPlaces offered;

    OfferedSection(OfferedPlaces offered) {
        this.offered = offered;
    }

    @Override
    public Optional<Component> show() {
        List<OfferedPlace> waiting = offered.waiting();
        return waiting.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Page.stack(waiting.stream().map(OfferedSection::words).toArray(Component[]::new)));
    }

    private static Component words(OfferedPlace place) {
        String key = place.state() == TransferState.ACCEPTED ? "transfer.home.accepted" : "transfer.home";
        return new Callout(
                Callout.Tone.INFO,
                new Paragraph(Translations.of(key, Translations.of(place.name()), place.from())),
                Page.link(PlaceNavigation.toOffer(place.id()), Translations.of("transfer.home.open")));
    }
}
