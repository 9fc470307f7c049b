package kz.pana.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import kz.pana.certificate.GuideCards;
import kz.pana.place.row.PlaceId;
import kz.pana.place.ui.section.PlaceSection;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Page;
import org.springframework.core.annotation.Order;

/** The guide card on its owner's page of a place. */
@org.springframework.stereotype.Component
@Order(3)
class GuideCardSection implements PlaceSection {

    private final GuideCards cards;

    GuideCardSection(GuideCards cards) {
        this.cards = cards;
    }

    @Override
    public Optional<Component> of(PlaceId id, Audience audience, Runnable changed) {
        if (audience != Audience.OWNER) {
            return Optional.empty();
        }
        if (cards.areFor(id)) {
            return Optional.of(
                    card(new Paragraph(Translations.of("training.card.lead")), new GuideCardLinks(id, cards)));
        }
        return cards.areComing(id)
                ? Optional.of(card(new Paragraph(Translations.of("training.card.coming"))))
                : Optional.empty();
    }

    private static Component card(Component... parts) {
        H2 title = Page.subtitle(Translations.of("training.card.title"));
        Div card = Page.card(title);
        card.add(parts);
        return card;
    }
}
