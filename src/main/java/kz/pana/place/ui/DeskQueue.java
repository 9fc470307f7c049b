package kz.pana.place.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kz.pana.place.Listing;
import kz.pana.place.PlaceId;
import kz.pana.place.PlaceRow;
import kz.pana.place.ReviewDesk;
import kz.pana.territory.Territory;
import kz.pana.territory.Town;
import kz.pana.uikit.Page;
import kz.pana.uikit.Words;

/** The queue: whoever has waited longest stands first. */
class DeskQueue extends Grid<PlaceRow> {

    private static final int PAGE = 50;

    private final ReviewDesk desk;
    private final Territory territory;
    private DeskFilter filter = DeskFilter.WAITING;
    private String text = "";
    private boolean quiet;

    DeskQueue(ReviewDesk desk, Territory territory, Consumer<PlaceId> onOpen) {
        this.desk = desk;
        this.territory = territory;
        setPageSize(PAGE);
        setHeightFull();
        addClassName("pana-queue");
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        addColumn(new ComponentRenderer<>(this::card)).setHeader(Words.of("desk.queue"));
        getElement().setAttribute("aria-label", Words.of("desk.queue"));
        setItems(
                query -> desk.queue(filter.states(), text, query.getPage(), query.getPageSize()).stream(),
                query -> desk.count(filter.states(), text));
        addSelectionListener(selection -> {
            if (!quiet) {
                selection.getFirstSelectedItem().map(PlaceRow::id).ifPresent(onOpen);
            }
        });
    }

    void show(DeskFilter wanted, String search, Optional<PlaceId> open) {
        filter = wanted;
        text = search;
        quiet = true;
        getDataProvider().refreshAll();
        deselectAll();
        open.map(id -> desk.place(id).row()).ifPresent(this::select);
        quiet = false;
    }

    /** The place that many steps down the queue from the open one; the first where none is open. */
    Optional<PlaceId> neighbour(Optional<PlaceId> open, int steps) {
        List<PlaceId> ids = desk.queue(filter.states(), text, 0, 500).stream()
                .map(PlaceRow::id)
                .toList();
        int next = open.map(ids::indexOf).map(at -> at + steps).orElse(0);
        return next >= 0 && next < ids.size() ? Optional.of(ids.get(next)) : Optional.empty();
    }

    private Component card(PlaceRow row) {
        Listing listing = row.submitted();
        Span name = new Span(Words.of(listing.name()));
        name.addClassName("pana-queue-name");
        String town =
                territory.town(listing.town()).map(Town::name).map(Words::of).orElse("");
        Div card = new Div(
                name,
                Page.meta(Words.of("desk.address", listing.street(), listing.house(), town)),
                Page.row(
                        Standings.pill(row.standing()),
                        Page.meta(Words.day(row.standing().applicationAt()))));
        card.addClassName("pana-queue-card");
        return card;
    }
}
