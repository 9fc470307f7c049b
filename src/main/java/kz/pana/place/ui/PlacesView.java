package kz.pana.place.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import kz.pana.place.OwnedPlaces;
import kz.pana.place.row.OwnedPlace;
import kz.pana.place.status.NextActor;
import kz.pana.territory.Territory;
import kz.pana.uikit.MenuFor;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Empty;
import kz.pana.uikit.layout.Page;

/** An owner's places. Open to everyone who is signed in, because beginning a first place makes an owner. */
@Route("places")
@PageTitle("place.view.places")
@MenuFor("OWNER")
@Menu(title = "place.menu.places", order = 20, icon = "vaadin:shop")
@PermitAll
class PlacesView extends Page {

    private final OwnedPlaces ownedPlaces;
    private final Territory territory;

    PlacesView(OwnedPlaces ownedPlaces, Territory territory, AuthenticationContext reader) {
        super("place.view.places");
        this.ownedPlaces = ownedPlaces;
        this.territory = territory;
        List<OwnedPlace> mine = reader.hasRole("OWNER") ? ownedPlaces.mine() : List.of();
        if (mine.isEmpty()) {
            add(new Empty("door", "place.places.empty", enrolButton()));
        } else {
            Div cards = new Div();
            cards.addClassName("pana-cards");
            mine.forEach(place -> cards.add(card(place)));
            add(Page.row(enrolButton()), cards);
        }
    }

    private Anchor card(OwnedPlace place) {
        H2 name = Page.subtitle(AnswerWords.name(place));
        Anchor card = new Anchor(PlaceNavigation.toPlace(place.row().id()));
        card.addClassName("pana-card");
        card.add(
                name,
                Page.meta(AnswerWords.where(place.answers(), territory)
                        .orElseGet(() -> Translations.of("place.begun", Translations.day(place.begunAt())))),
                PlaceStatuses.pill(place.row().status()));
        if (place.row().status().mover() != NextActor.NOBODY) {
            card.add(Page.meta(PlaceStatusPanel.moveWords(place)));
        }
        return card;
    }

    private Button enrolButton() {
        Button enrol = new Button(Translations.of("place.enrol"));
        enrol.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        enrol.setDisableOnClick(true);
        enrol.addClickListener(click -> {
            try {
                UI.getCurrent().navigate(PlaceNavigation.toApplication(ownedPlaces.begin()));
            } finally {
                enrol.setEnabled(true);
            }
        });
        return enrol;
    }
}
