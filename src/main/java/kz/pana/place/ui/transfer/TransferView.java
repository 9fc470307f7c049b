package kz.pana.place.ui.transfer;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import kz.pana.place.OwnedPlaces;
import kz.pana.place.row.OwnedPlace;
import kz.pana.place.row.PlaceId;
import kz.pana.place.transfer.OwnedTransfers;
import kz.pana.place.transfer.TransferRow;
import kz.pana.place.ui.AnswerWords;
import kz.pana.place.ui.PlaceNavigation;
import kz.pana.place.ui.TransferPart;
import kz.pana.territory.Territory;
import kz.pana.uikit.Translations;
import kz.pana.uikit.dialog.Toast;
import kz.pana.uikit.layout.Page;

/** Where an owner gives her place to somebody else: whom she asks, or how the transfer that is open stands. */
@Route("places/:id/transfer")
@PageTitle("transfer.view")
@RolesAllowed("OWNER")
class TransferView extends Div implements BeforeEnterObserver {

    private final OwnedPlaces ownedPlaces;
    private final OwnedTransfers transfers;
    private final Territory territory;
    private PlaceId id = PlaceId.create();

    TransferView(OwnedPlaces ownedPlaces, OwnedTransfers transfers, Territory territory) {
        this.ownedPlaces = ownedPlaces;
        this.transfers = transfers;
        this.territory = territory;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = PlaceId.parse(event.getRouteParameters().get("id").orElse(""));
        if (ownedPlaces.place(id).row().status().isEditedAtOnce()) {
            show();
        } else {
            event.forwardTo(PlaceNavigation.toPlace(id));
        }
    }

    private void show() {
        OwnedPlace place = ownedPlaces.place(id);
        Optional<TransferRow> open = transfers.open(id);
        removeAll();
        Page page = new Page("transfer.view").narrow();
        page.add(Page.meta(AnswerWords.named(place, territory)));
        if (open.isPresent()) {
            page.add(new TransferPart(open.get(), transfers, this::show, TransferView::given));
        }
        page.add(follows());
        if (open.isEmpty()) {
            page.add(new TransferForm(transfers.business(id), this::ask, this::back));
        } else {
            page.add(Page.link(PlaceNavigation.toPlace(id), Translations.of("transfer.back")));
        }
        add(page);
    }

    static Div follows() {
        OrderedList steps = new OrderedList();
        List.of("transfer.follows.1", "transfer.follows.2", "transfer.follows.3", "transfer.follows.4")
                .forEach(key -> steps.add(new ListItem(Translations.of(key))));
        return Page.card(Page.subtitle(Translations.of("transfer.follows")), steps);
    }

    private void ask(String to, boolean keepsBusiness, String why) {
        transfers.ask(id, to, keepsBusiness, why);
        Toast.done("transfer.sent");
        show();
    }

    private static void given() {
        UI.getCurrent().navigate(PlaceNavigation.toPlaces());
    }

    private void back() {
        UI.getCurrent().navigate(PlaceNavigation.toPlace(id));
    }
}
