package kz.pana.place.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import kz.pana.place.OwnedPlaces;
import kz.pana.place.row.OwnedPlace;
import kz.pana.place.transfer.OwnedTransfers;
import kz.pana.territory.Territory;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.MenuFor;
import kz.pana.uikit.Translations;
import kz.pana.uikit.field.SearchField;
import kz.pana.uikit.layout.Empty;
import kz.pana.uikit.layout.Page;

/** An owner's places. Open to everyone who is signed in, because beginning a first place makes an owner. */
@Route("places")
@PageTitle("place.view.places")
@MenuFor("OWNER")
@Menu(title = "place.menu.places", order = 20, icon = "vaadin:shop")
@PermitAll
class PlacesView extends Page implements BeforeEnterObserver {

    /** The parameter of the address that holds what is searched for. */
    private static final String SEARCH = "q";

    private final OwnedPlaces ownedPlaces;
    private final OwnedTransfers transfers;
    private final boolean isOwner;
    private final SearchField search = new SearchField();
    private final OwnersPlacesList list;
    private final Div content = Page.stack();

    PlacesView(
            OwnedPlaces ownedPlaces,
            OwnedTransfers transfers,
            OfferedSection offered,
            Territory territory,
            AuthenticationContext reader) {
        super("place.view.places");
        this.ownedPlaces = ownedPlaces;
        this.transfers = transfers;
        isOwner = reader.hasRole("OWNER");
        list = new OwnersPlacesList(territory);
        search.setPlaceholder(Translations.of("place.places.search"));
        search.setAriaLabel(Translations.of("place.places.search"));
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                searched();
            }
        });
        offered.show().ifPresent(this::add);
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        search.setTyped(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SEARCH)
                .orElse(""));
        show();
    }

    private void searched() {
        String typed = search.getValue();
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(
                        null,
                        new Location(
                                PlaceNavigation.toPlaces(),
                                typed.isBlank() ? QueryParameters.empty() : QueryParameters.of(SEARCH, typed)));
        show();
    }

    private void show() {
        String typed = search.getValue();
        List<OwnedPlace> mine = isOwner ? ownedPlaces.find(typed) : List.of();
        if (mine.isEmpty() && typed.isBlank()) {
            content.removeAll();
            content.add(new Empty("door", "place.places.empty", enrolButton()));
            return;
        }
        search.setVisible(!typed.isBlank() || mine.size() > OwnersPlacesList.FEW);
        if (search.getParent().isEmpty()) {
            content.add(Page.row(enrolButton()), search, list);
        }
        if (mine.isEmpty()) {
            list.none(new ActButton("place.places.show-all", () -> {
                search.clear();
                searched();
            }));
        } else {
            list.show(mine, () -> ownedPlaces.find(typed), transfers.toConfirm(), typed.isBlank());
        }
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
