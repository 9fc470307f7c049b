package kz.pana.place.ui.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import kz.pana.kernel.Message;
import kz.pana.place.ReviewDesk;
import kz.pana.place.desk.PlaceUnderReview;
import kz.pana.place.row.PlaceRow;
import kz.pana.place.status.ApplicationState;
import kz.pana.place.status.Validity;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Page;

/** What the coordinator may decide about a place now. */
class DeskDecisions extends Div {

    private static final String REFUSAL = "desk-refusal";

    private final PlaceUnderReview place;
    private final PlaceRow row;
    private final ReviewDesk desk;
    private final UndoableDecision decision;

    DeskDecisions(PlaceUnderReview place, ReviewDesk desk, Runnable changed) {
        this.place = place;
        this.row = place.row();
        this.desk = desk;
        this.decision = new UndoableDecision(row, this, this::showActions, changed);
        addClassName("pana-row");
        showActions();
    }

    /** What the key «a» does: the next step forward, if it is open. */
    void goAhead() {
        switch (row.status().application()) {
            case SUBMITTED -> startOnboarding();
            case ONBOARDING -> approve();
            default -> {}
        }
    }

    /** What the key «r» does. */
    void askForChanges() {
        if (!decision.isUnderWay()
                && place.closed().isEmpty()
                && row.status().application().leadsTo(ApplicationState.NEEDS_CHANGES)) {
            decision.ask("desk.ask", "desk.later.ask", words -> desk.askForChanges(row.id(), row.version(), words));
        }
    }

    private void showActions() {
        removeAll();
        place.cautions().forEach(caution -> add(Page.notice("-warning", Translations.of(caution))));
        switch (row.status().application()) {
            case SUBMITTED ->
                add(
                        ahead("desk.start-onboarding", this::startOnboarding, place.closed()),
                        unlessClosed("desk.ask.open", this::askForChanges),
                        unlessClosed("desk.reject.open", this::reject));
            case ONBOARDING ->
                add(
                        ahead("desk.approve", this::approve, place.refusal()),
                        unlessClosed("desk.ask.open", this::askForChanges),
                        unlessClosed("desk.reject.open", this::reject));
            case APPROVED -> validityActions();
            case DRAFT, DISCARDED, NEEDS_CHANGES, REJECTED -> setVisible(false);
        }
    }

    /** A button that is closed to whoever may not, with the reason below it. */
    private static Div ahead(String key, Runnable act, Optional<Message> refusal) {
        ActButton button = new ActButton(key, act).primary();
        Div box = Page.stack(button);
        refusal.ifPresent(words -> {
            close(button);
            Paragraph why = Page.meta(Translations.of(words));
            why.setId(REFUSAL);
            box.add(why);
        });
        return box;
    }

    /** Whoever decides nothing about the application reads why beside the step forward. */
    private ActButton unlessClosed(String key, Runnable act) {
        ActButton button = new ActButton(key, act);
        if (place.closed().isPresent()) {
            close(button);
        }
        return button;
    }

    private static void close(ActButton button) {
        button.setEnabled(false);
        button.getElement().setAttribute("aria-describedby", REFUSAL);
    }

    private void validityActions() {
        Validity validity = row.status().currentValidity().orElseThrow();
        if (validity.leadsTo(Validity.SUSPENDED)) {
            add(new ActButton(
                    "desk.suspend.open",
                    () -> decision.atOnce("desk.suspend", words -> desk.suspend(row.id(), words))));
        }
        if (validity == Validity.SUSPENDED || validity == Validity.EXPIRED) {
            add(ahead("desk.reinstate.open", this::reinstate, place.refusal()));
        }
        if (!validity.leadsTo(Validity.REVOKED)) {
            return;
        }
        place.closed().ifPresentOrElse(why -> add(Page.meta(Translations.of(why))), this::endings);
    }

    private void endings() {
        add(
                new ActButton(
                        "desk.close.open",
                        () -> decision.atOnce("desk.close", words -> desk.end(row.id(), Validity.CLOSED, words))),
                new ActButton(
                        "desk.revoke.open",
                        () -> decision.atOnce("desk.revoke", words -> desk.end(row.id(), Validity.REVOKED, words))));
    }

    private void startOnboarding() {
        if (place.closed().isEmpty()) {
            decision.later("desk.later.onboarding", () -> desk.startOnboarding(row.id(), row.version()));
        }
    }

    private void approve() {
        if (place.refusal().isEmpty()) {
            decision.later("desk.later.approve", () -> desk.approve(row.id(), row.version()));
        }
    }

    private void reinstate() {
        decision.ask("desk.reinstate", "desk.later.reinstate", words -> desk.reinstate(row.id(), row.version(), words));
    }

    private void reject() {
        decision.ask("desk.reject", "desk.later.reject", words -> desk.reject(row.id(), row.version(), words));
    }
}
