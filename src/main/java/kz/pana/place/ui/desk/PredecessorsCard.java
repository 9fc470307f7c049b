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
import kz.pana.place.desk.Predecessor;
import kz.pana.place.row.PlaceRow;
import kz.pana.place.ui.PlaceNavigation;
import kz.pana.place.ui.PlaceStatuses;
import kz.pana.territory.Territory;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Page;

/** What became of places like this one, so that nobody who was sent away comes back unseen. */
class PredecessorsCard extends Div {

    /** @param key the texts: {@code key}, {@code key.lead} */
    PredecessorsCard(String key, List<Predecessor> predecessors, Territory territory) {
        addClassNames("pana-card", "pana-stack");
        UnorderedList list = new UnorderedList();
        list.addClassName("pana-list");
        predecessors.forEach(predecessor -> list.add(new ListItem(row(predecessor, territory))));
        add(new H3(Translations.of(key)), Page.notice("-warning", Translations.of(key + ".lead")), list);
    }

    private static Div row(Predecessor predecessor, Territory territory) {
        String region = Translations.of(territory.known(predecessor.region()).name());
        Div row = predecessor
                .place()
                .map(place -> here(predecessor, place, region, territory))
                .orElseGet(() -> elsewhere(predecessor, region));
        row.addClassName("pana-list-row");
        if (predecessor.ownerShutOut()) {
            row.add(Page.notice("-warning", Translations.of("desk.predecessors.shut-out")));
        }
        if (!predecessor.alike().isEmpty()) {
            row.add(Page.notice(
                    "-warning",
                    Translations.of(
                            "desk.neighbours.alike",
                            predecessor.alike().stream()
                                    .map(likeness -> Translations.of(likeness.key()))
                                    .collect(Collectors.joining(", ")))));
        }
        return row;
    }

    private static Div here(Predecessor predecessor, PlaceRow place, String region, Territory territory) {
        Listing listing = place.submitted();
        Anchor name = new Anchor(PlaceNavigation.toDesk(place.id()), Translations.of(listing.name()));
        name.setRouterIgnore(false);
        Div row = Page.stack(Page.row(
                name,
                PlaceStatuses.pill(place.status()),
                Page.meta(Translations.of("desk.since", Translations.moment(predecessor.since())))));
        place.status().note().ifPresent(why -> row.add(new Paragraph(Translations.of("desk.predecessors.why", why))));
        row.add(
                Page.meta(Translations.of("desk.same-business.where", predecessor.owner(), region)),
                Page.meta(Translations.of(
                        "desk.neighbours.where",
                        territory.address(listing.town(), listing.street(), listing.house()),
                        Translations.distance(predecessor.metres()))));
        return row;
    }

    private static Div elsewhere(Predecessor predecessor, String region) {
        return Page.stack(Page.meta(Translations.of(
                "desk.predecessors.elsewhere",
                region,
                Translations.of(predecessor.outcome()),
                Translations.day(predecessor.since()))));
    }
}
