package kz.pana.place.ui.desk;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import kz.pana.place.row.PlaceRow;
import kz.pana.place.status.NextActor;
import kz.pana.place.status.Outstanding;
import kz.pana.place.status.Validity;
import kz.pana.place.ui.PlaceStatuses;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Page;
import kz.pana.uikit.list.OutstandingList;

/** Which place it is, where it stands, and what it lacks. */
class DeskHeader extends Div {

    private final PlaceRow row;
    private final List<Outstanding> ahead;
    private final H2 name = new H2();

    DeskHeader(PlaceRow row, List<Outstanding> ahead) {
        this.row = row;
        this.ahead = ahead;
        addClassNames("pana-card", "pana-stack");
        name.setText(Translations.of(row.submitted().name()));
        name.addClassName("pana-subtitle");
        name.getElement().setAttribute("tabindex", "-1");
        add(
                name,
                Page.row(
                        PlaceStatuses.pill(row.status()),
                        Page.meta(Translations.of(
                                "desk.since", Translations.moment(row.status().since())))));
        row.status().note().ifPresent(note -> {
            Paragraph said = new Paragraph(note);
            said.addClassNames("pana-notice", "-info");
            add(said);
        });
        if (row.status().isUnderWay()) {
            add(outstanding());
        }
        if (row.status().published()) {
            add(new Anchor(
                    "/" + Translations.language().tag() + "/place/" + row.code(), Translations.of("desk.public-page")));
        }
    }

    /** Reading goes on here, unless somebody has begun to type meanwhile: the next letters would be commands. */
    void focusName() {
        name.getElement().executeJs("if (!document.activeElement?.matches('input, textarea')) this.focus()");
    }

    private OutstandingList outstanding() {
        OutstandingList list = new OutstandingList();
        row.status()
                .hold()
                .ifPresent(held -> line(list, hold(held), row.status().mover()));
        if (row.status().isPausedByOwner()
                && row.status().hold().filter(held -> held != Validity.PAUSED).isPresent()) {
            String why = paused();
            String before = why.isEmpty()
                    ? Translations.of("desk.hold.paused-before.unsaid")
                    : Translations.of("desk.hold.paused-before", why);
            line(list, before, NextActor.OWNER);
        }
        for (Outstanding lacking : row.status().outstanding()) {
            line(list, Translations.of(lacking.words()), lacking.mover());
        }
        for (Outstanding coming : ahead) {
            line(list, Translations.of(coming.words()), coming.mover());
        }
        if (list.getComponentCount() == 0) {
            list.done(Translations.of("desk.nothing-outstanding"));
        }
        return list;
    }

    /** What the owner said when she paused it; empty where she did not. */
    private String paused() {
        return row.status().pause().map(PlaceStatuses::words).orElse("");
    }

    private String hold(Validity held) {
        if (row.status().isPausedForChange()) {
            return Translations.of("desk.hold.PAUSED-change");
        }
        return row.status()
                .changeToSee()
                .map(change -> Translations.of(
                        change.isSeen() ? "desk.hold.change-seen" : "desk.hold.change-unseen",
                        Translations.of(change.line().key())))
                .orElseGet(() -> {
                    String said = held == Validity.PAUSED ? paused() : "";
                    String words = Translations.of(
                            row.status().opensOn().isPresent() ? "desk.hold.PAUSED-until" : "desk.hold." + held);
                    return said.isEmpty() ? words : words + " " + said;
                });
    }

    private static void line(OutstandingList list, String words, NextActor who) {
        list.line(new Span(words), Translations.of(who.key()));
    }
}
