package kz.pana.place.ui.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import kz.pana.place.ReviewDesk;
import kz.pana.place.application.Listing;
import kz.pana.place.row.PlaceId;
import kz.pana.place.row.PlaceRow;
import kz.pana.place.ui.PlaceStatuses;
import kz.pana.territory.Territory;
import kz.pana.territory.Town;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Empty;
import kz.pana.uikit.layout.Page;
import kz.pana.uikit.list.GrowingList;

/** The queue: whoever has waited longest stands first. */
class DeskQueue extends Div {

    private final ReviewDesk desk;
    private final Territory territory;
    private final Runnable clearSearch;
    private final GrowingList<PlaceRow> list;
    private DeskFilter filter = DeskFilter.WAITING;
    private String text = "";
    private Optional<PlaceId> open = Optional.empty();

    /** @param clearSearch shows the whole queue again */
    DeskQueue(ReviewDesk desk, Territory territory, Runnable clearSearch) {
        this.desk = desk;
        this.clearSearch = clearSearch;
        this.territory = territory;
        list = new GrowingList<>((page, size) -> desk.queue(filter.part(), text, page, size), this::card, this::empty);
        add(list);
    }

    /** Shows another part of the queue, or the same part as it is now. */
    void show(DeskFilter wanted, String search, Optional<PlaceId> opened) {
        boolean other = wanted != filter || !search.equals(text);
        filter = wanted;
        text = search;
        open = opened;
        if (other) {
            list.restart();
        } else {
            list.reload();
        }
    }

    /** The place that many steps down the queue from the open one; the first where none is open. */
    Optional<PlaceId> neighbour(int steps) {
        List<PlaceId> ids = desk.ids(filter.part(), text);
        int next = open.map(ids::indexOf).map(at -> at + steps).orElse(0);
        return next >= 0 && next < ids.size() ? Optional.of(ids.get(next)) : Optional.empty();
    }

    private Empty empty() {
        return text.isBlank()
                ? new Empty("empty", "desk.empty." + filter.name())
                : new Empty("map", "desk.empty.search", new ActButton("desk.search.clear", clearSearch));
    }

    private Component card(PlaceRow row) {
        Listing listing = row.submitted();
        Anchor name = new Anchor(filter.toPlace(row.id(), text), Translations.of(listing.name()));
        name.setRouterIgnore(false);
        name.addClassName("pana-queue-name");
        boolean isOpen = open.filter(row.id()::equals).isPresent();
        if (isOpen) {
            name.getElement().setAttribute("aria-current", "true");
        }
        Div first = Page.row(name);
        if (filter == DeskFilter.APPROVED || filter == DeskFilter.LEFT) {
            first.add(PlaceStatuses.pill(row.status()));
        }
        String town = territory
                .town(listing.town())
                .map(Town::name)
                .map(Translations::of)
                .orElse("");
        String address = Translations.of(
                "desk.address", territory.address(listing.town(), listing.street(), listing.house()), town);
        // When it was approved says nothing of what is asked since.
        boolean dated = filter != DeskFilter.ASKED && filter != DeskFilter.UNANSWERED;
        Div card = new Div(
                first,
                Page.meta(
                        dated
                                ? address + " · "
                                        + Translations.day(
                                                row.status().progress().since())
                                : address));
        card.addClassNames("pana-list-row", "pana-queue-card");
        return card;
    }
}
