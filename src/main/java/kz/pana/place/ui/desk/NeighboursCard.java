package kz.pana.place.ui.desk;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import kz.pana.place.application.Listing;
import kz.pana.place.desk.Neighbour;
import kz.pana.place.ui.PlaceNavigation;
import kz.pana.place.ui.PlaceStatuses;
import kz.pana.territory.Territory;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Page;

/** Places at the same spot, so that none is enrolled twice. */
class NeighboursCard extends Div {

    NeighboursCard(List<Neighbour> neighbours, Territory territory) {
        addClassNames("pana-card", "pana-stack");
        UnorderedList list = new UnorderedList();
        list.addClassNames("pana-list");
        neighbours.forEach(neighbour -> list.add(row(neighbour, territory)));
        add(new H3(Translations.of("desk.neighbours")), Page.meta(Translations.of("desk.neighbours.lead")), list);
    }

    private static ListItem row(Neighbour neighbour, Territory territory) {
        Listing listing = neighbour.row().submitted();
        Anchor name = new Anchor(PlaceNavigation.toDesk(neighbour.row().id()), Translations.of(listing.name()));
        name.setRouterIgnore(false);
        Div row = Page.stack(
                Page.row(name, PlaceStatuses.pill(neighbour.row().status())),
                Page.meta(Translations.of(
                        "desk.neighbours.where",
                        territory.address(listing.town(), listing.street(), listing.house()),
                        Translations.distance(neighbour.metres()))));
        row.addClassName("pana-list-row");
        if (!neighbour.alike().isEmpty()) {
            Paragraph alike = new Paragraph(Translations.of(
                    "desk.neighbours.alike",
                    neighbour.alike().stream()
                            .map(likeness -> Translations.of(likeness.key()))
                            .collect(Collectors.joining(", "))));
            alike.addClassNames("pana-notice", "-warning");
            row.add(alike);
        }
        return new ListItem(row);
    }
}
