package kz.pana.place.ui.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import kz.pana.kernel.Message;
import kz.pana.place.ChangeDesk;
import kz.pana.place.application.ChangeLine;
import kz.pana.place.change.ChangeRow;
import kz.pana.place.desk.Predecessor;
import kz.pana.place.row.PlaceRow;
import kz.pana.place.ui.ChangeComponents;
import kz.pana.territory.Territory;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Page;

/** What the owner asks to have changed, old and new side by side, and what the coordinator may decide about it. */
class RequestsCard extends Div {

    /** So many are read at a glance. */
    private static final int FEW = 3;

    private static final String REFUSAL = "desk-change-refusal";

    private final PlaceRow place;
    private final ChangeDesk desk;
    private final Territory territory;
    private final Optional<Message> refusal;
    private final Runnable changed;

    RequestsCard(PlaceRow place, List<ChangeRow> asked, ChangeDesk desk, Territory territory, Runnable changed) {
        this.place = place;
        this.desk = desk;
        this.territory = territory;
        this.refusal = desk.mayDecide(place.id());
        this.changed = changed;
        addClassNames("pana-card", "pana-stack");
        add(
                new H3(Translations.of("desk.asked")),
                Page.meta(Translations.of(place.status().published() ? "desk.asked.lead" : "desk.asked.lead-hidden")));
        refusal.ifPresent(words -> {
            Paragraph why = Page.meta(Translations.of(words));
            why.setId(REFUSAL);
            add(why);
        });
        asked.forEach(row -> add(request(row)));
    }

    private Div request(ChangeRow row) {
        Div request = ChangeComponents.request(row, territory);
        request.addClassName("pana-list-row");
        if (row.line() == ChangeLine.PIN) {
            request.add(new AskedPinMap(place, row));
        }
        List<Predecessor> alike = desk.alike(row.id());
        if (!alike.isEmpty()) {
            Component card = new PredecessorsCard("desk.asked.alike", alike, territory);
            // Those of a chain fill many screens, and the decision stands below.
            request.add(
                    alike.size() <= FEW
                            ? card
                            : new Details(Translations.of("desk.asked.alike") + " · " + alike.size(), card));
        }
        if (!row.line().isAskedFor()) {
            request.add(Page.meta(Translations.of("transfer.desk.refuse")));
        }
        if (row.grave()) {
            request.add(Page.notice("-warning", Translations.of("desk.asked.grave")));
        }
        if (row.line().isOnSign()) {
            request.add(Page.meta(Translations.of("desk.asked.sign")));
        }
        request.add(new Decision(row));
        return request;
    }

    private class Decision extends Div {

        private final ChangeRow row;
        private final UndoableDecision decision = new UndoableDecision(place, this, this::showActions, changed);

        Decision(ChangeRow row) {
            this.row = row;
            addClassName("pana-row");
            showActions();
        }

        private void showActions() {
            removeAll();
            add(act(
                            "desk.asked.accept",
                            () -> decision.later("desk.later.change", () -> desk.accept(row.id(), row.version())))
                    .primary());
            if (row.line().isAskedFor()) {
                add(act(
                        "desk.asked.return.open",
                        () -> decision.ask(
                                "desk.asked.return",
                                "desk.later.change-returned",
                                words -> desk.giveBack(row.id(), row.version(), words))));
            }
        }

        /** Closed to whoever may not. */
        private ActButton act(String key, Runnable act) {
            ActButton button = new ActButton(key, act);
            if (refusal.isPresent()) {
                button.setEnabled(false);
                button.getElement().setAttribute("aria-describedby", REFUSAL);
            }
            return button;
        }
    }
}
