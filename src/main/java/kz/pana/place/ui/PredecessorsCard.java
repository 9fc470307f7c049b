package kz.pana.place.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import kz.pana.place.Listing;
import kz.pana.place.PlaceRow;
import kz.pana.place.Predecessor;
import kz.pana.territory.Territory;
import kz.pana.uikit.Words;
import kz.pana.uikit.layout.Page;

/** What became of places like this one, so that nobody who was sent away comes back unseen. */
class PredecessorsCard extends Div {

    PredecessorsCard(List<Predecessor> predecessors, Territory territory) {
        addClassNames("pana-card", "pana-stack");
        UnorderedList list = new UnorderedList();
        list.addClassName("pana-list");
        predecessors.forEach(predecessor -> list.add(new ListItem(row(predecessor, territory))));
        add(new H3(Words.of("desk.predecessors")), warning(Words.of("desk.predecessors.lead")), list);
    }

    private static Div row(Predecessor predecessor, Territory territory) {
        String region = Words.of(territory.known(predecessor.region()).name());
        Div row = predecessor
                .place()
                .map(place -> here(predecessor, place, region, territory))
                .orElseGet(() -> elsewhere(predecessor, region));
        row.addClassName("pana-list-row");
        if (predecessor.ownerShutOut()) {
            row.add(warning(Words.of("desk.predecessors.shut-out")));
        }
        if (!predecessor.alike().isEmpty()) {
            row.add(warning(Words.of(
                    "desk.neighbours.alike",
                    predecessor.alike().stream()
                            .map(likeness -> Words.of(likeness.key()))
                            .collect(Collectors.joining(", ")))));
        }
        return row;
    }

    private static Div here(Predecessor predecessor, PlaceRow place, String region, Territory territory) {
        Listing listing = place.submitted();
        Anchor name = new Anchor(PlaceNavigation.toDesk(place.id()), Words.of(listing.name()));
        name.setRouterIgnore(false);
        Div row = Page.stack(Page.row(
                name,
                Standings.pill(place.standing()),
                Page.meta(Words.of("desk.since", Words.moment(predecessor.since())))));
        place.standing().note().ifPresent(why -> row.add(new Paragraph(Words.of("desk.predecessors.why", why))));
        row.add(
                Page.meta(Words.of("desk.same-business.where", predecessor.owner(), region)),
                Page.meta(Words.of(
                        "desk.neighbours.where",
                        territory.address(listing.town(), listing.street(), listing.house()),
                        Words.distance(predecessor.metres()))));
        return row;
    }

    private static Div elsewhere(Predecessor predecessor, String region) {
        return Page.stack(Page.meta(Words.of(
                "desk.predecessors.elsewhere",
                region,
                Words.of(predecessor.outcome()),
                Words.day(predecessor.since()))));
    }

    private static Paragraph warning(String words) {
        Paragraph warning = new Paragraph(words);
        warning.addClassNames("pana-notice", "-warning");
        return warning;
    }
}
