package kz.pana.place.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import kz.pana.place.ApplicationState;
import kz.pana.place.Mover;
import kz.pana.place.Outstanding;
import kz.pana.place.OwnedPlace;
import kz.pana.place.PlaceRow;
import kz.pana.place.Standing;
import kz.pana.place.Task;
import kz.pana.place.Validity;
import kz.pana.uikit.Words;
import kz.pana.uikit.layout.Page;

/** Where a place stands: whether the public sees it and why not, what it lacks, and whose move it is. */
class PlaceStanding extends Div {

    private final OwnedPlace owned;
    private final PlaceRow place;
    private final Standing standing;

    PlaceStanding(OwnedPlace owned) {
        this.owned = owned;
        this.place = owned.row();
        this.standing = place.standing();
        addClassNames("pana-card", "pana-stack");
        Div first = Page.row(Standings.pill(standing));
        if (standing.mover() != Mover.NOBODY || standing.published()) {
            Paragraph move = new Paragraph(moveWords(owned));
            move.addClassName("pana-mover");
            first.add(move);
        }
        add(first, new Paragraph(situation()));
        standing.currentValidity().filter(now -> now != Validity.CURRENT).ifPresent(now -> {
            ownersWord(now);
            add(Page.meta(Words.of("place.since", Words.moment(standing.since()))));
        });
        if (standing.isUnderWay() && !standing.outstanding().isEmpty()) {
            H2 title = new H2(Words.of("place.outstanding.title"));
            title.addClassName("pana-subtitle");
            add(title, outstanding());
        }
        if (standing.published()) {
            // A page of the public site, which Vaadin knows nothing of.
            Anchor page = new Anchor("/" + Words.language().tag() + "/place/" + place.code(), Words.of("place.public"));
            page.setRouterIgnore(true);
            add(page);
        }
    }

    /** Her reason stands only under what she decided; under what others did, a pause of hers may still go on. */
    private void ownersWord(Validity now) {
        switch (now) {
            case PAUSED, WITHDRAWN ->
                standing.ownersReason().ifPresent(why -> add(new Paragraph(Words.of("place.reason", why))));
            case SUSPENDED, EXPIRED -> {
                if (standing.isPausedByOwner()) {
                    add(new Paragraph(Words.of("place.paused-before")));
                }
            }
            case CURRENT, REVOKED, CLOSED -> {}
        }
    }

    /** Whose move it is. */
    static String moveWords(OwnedPlace place) {
        return Words.of(
                place.coordinated() ? "place.move." + place.row().standing().mover() : "place.move.ADMINISTRATOR");
    }

    private String situation() {
        if (!owned.coordinated()) {
            return Words.of("place.situation.SUBMITTED-alone");
        }
        if (standing.application() != ApplicationState.APPROVED) {
            return Words.of("place.situation." + standing.application());
        }
        Validity validity = standing.currentValidity().orElseThrow();
        if (validity != Validity.CURRENT) {
            return Words.of("place.situation." + validity);
        }
        return standing.published() ? published() : Words.of("place.situation.HIDDEN");
    }

    private String published() {
        return standing.goodUntil() == null
                ? Words.of("place.situation.PUBLISHED")
                : Words.of("place.situation.PUBLISHED-until", Words.day(standing.goodUntil()));
    }

    private UnorderedList outstanding() {
        UnorderedList list = new UnorderedList();
        list.addClassName("pana-outstanding");
        for (Outstanding lacking : standing.outstanding()) {
            Span mover = new Span(
                    lacking.mover() == Mover.OWNER
                            ? Words.of("place.you")
                            : Words.of(lacking.mover().key()));
            mover.addClassName("pana-mover");
            Div words = new Div(new Span(Words.of(lacking.words())));
            if (lacking.requirement().equals("agreement")) {
                words.add(
                        new Span(" "),
                        new Anchor(
                                PlaceNavigation.toTask(place.id(), Task.AGREEMENT), Words.of("place.agreement.open")));
            }
            ListItem item = new ListItem(words, mover);
            item.addClassName("pana-outstanding-item");
            list.add(item);
        }
        return list;
    }
}
