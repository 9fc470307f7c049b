package kz.pana.visit.ui.review;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import kz.pana.kernel.Message;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.Translations;
import kz.pana.uikit.dialog.Delayed;
import kz.pana.uikit.dialog.ReasonDialog;
import kz.pana.uikit.dialog.Toast;
import kz.pana.uikit.layout.Page;
import kz.pana.visit.VisitPlanning;
import kz.pana.visit.VisitReview;
import kz.pana.visit.report.VisitDetail;
import kz.pana.visit.row.VisitId;
import kz.pana.visit.row.VisitState;

/** What a coordinator decides about a visit: whether its report stands, or that it is off. */
class ReviewDecisions extends Div {

    private static final String REFUSAL = "review-refusal";

    private final VisitDetail visit;
    private final VisitId id;
    private final long version;
    private final VisitPlanning planning;
    private final VisitReview review;
    private final Runnable changed;

    ReviewDecisions(VisitDetail visit, VisitPlanning planning, VisitReview review, Runnable changed) {
        this.visit = visit;
        this.id = visit.row().id();
        this.version = visit.row().version();
        this.planning = planning;
        this.review = review;
        this.changed = changed;
        addClassName("pana-primary-bar");
        show();
    }

    private void show() {
        removeAll();
        VisitState state = visit.row().state();
        if (state == VisitState.REPORTED && planning.mayNeverStand(id).isEmpty()) {
            Optional<Message> refusal = planning.mayConfirm(id);
            say(refusal);
            add(unless(
                    refusal,
                    new ActButton(visit.wouldBeGood() ? "visit.confirm" : "visit.confirm-not-good", this::confirm)
                            .primary()));
            if (review.maySuspend(id)) {
                add(unless(refusal, new ActButton("visit.confirm-and-suspend.open", this::confirmAndSuspend)));
            }
            add(unless(refusal, new ActButton("visit.return.open", () -> giveBack(""))));
        } else if (state.leadsTo(VisitState.CANCELLED)) {
            Optional<Message> closed = planning.mayDecide(id);
            say(closed);
            add(unless(closed, new ActButton("visit.cancel.open", this::cancel)));
        }
        setVisible(getComponentCount() > 0);
    }

    private void say(Optional<Message> refusal) {
        refusal.ifPresent(words -> {
            Paragraph why = Page.notice("-warning", Translations.of(words));
            why.setId(REFUSAL);
            add(why);
        });
    }

    /** A button that is closed to whoever may not; the reason stands above it. */
    private static ActButton unless(Optional<Message> refusal, ActButton button) {
        if (refusal.isPresent()) {
            button.setEnabled(false);
            button.getElement().setAttribute("aria-describedby", REFUSAL);
        }
        return button;
    }

    private void confirm() {
        later("visit.later.confirm", () -> planning.confirm(id, version), "visit.confirmed", this::show);
    }

    /** @param written what the dialog begins with: whoever takes it back goes on from her words */
    private void giveBack(String written) {
        new ReasonDialog(
                        "visit.return",
                        why -> later(
                                "visit.later.return",
                                () -> planning.returnWith(id, version, why),
                                "visit.returned",
                                () -> {
                                    show();
                                    giveBack(why);
                                }))
                .about(id, Translations.of(visit.row().placeName()))
                .holding(written)
                .open();
    }

    /** Not a moment is lost where people are sent to a place that is not safe. */
    private void confirmAndSuspend() {
        new ReasonDialog(
                        "visit.confirm-and-suspend",
                        why -> done(() -> review.confirmAndSuspend(id, version, why), "visit.confirmed-and-suspended"))
                .open();
    }

    private void cancel() {
        new ReasonDialog("visit.cancel", why -> done(() -> planning.cancel(id, version, why), "visit.cancelled"))
                .open();
    }

    /** What somebody is told of can be taken back before they are. */
    private void later(String key, Runnable decision, String done, Runnable takenBack) {
        removeAll();
        add(Delayed.meanwhile());
        Delayed.start(
                key,
                decision,
                () -> shown(done),
                takenBack,
                Translations.of(visit.row().placeName()));
    }

    private void done(Runnable decision, String done) {
        decision.run();
        shown(done);
    }

    private void shown(String done) {
        Toast.done(done);
        if (isAttached()) {
            changed.run();
        }
    }
}
