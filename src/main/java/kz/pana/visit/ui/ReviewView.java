package kz.pana.visit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import kz.pana.kernel.Message;
import kz.pana.territory.Territory;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.Page;
import kz.pana.uikit.ReasonDialog;
import kz.pana.uikit.Toast;
import kz.pana.uikit.Words;
import kz.pana.visit.VisitDays;
import kz.pana.visit.VisitDetail;
import kz.pana.visit.VisitId;
import kz.pana.visit.VisitPlanning;
import kz.pana.visit.VisitReview;
import kz.pana.visit.VisitRow;
import kz.pana.visit.VisitState;

/** One visit on the coordinator's desk: who goes, what was found, and whether it stands. */
@Route("desk/visits/:id")
@PageTitle("visit.review.title")
@RolesAllowed("COORDINATOR")
class ReviewView extends Page implements BeforeEnterObserver {

    private final VisitPlanning planning;
    private final VisitDays days;
    private final VisitReview review;
    private final Territory territory;
    private final Div content = Page.stack();
    private VisitId id = VisitId.NONE;

    ReviewView(VisitPlanning planning, VisitDays days, VisitReview review, Territory territory) {
        super("visit.review.title");
        this.planning = planning;
        this.days = days;
        this.review = review;
        this.territory = territory;
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = VisitId.parse(event.getRouteParameters().get("id").orElse(""));
        refresh();
    }

    private void refresh() {
        VisitDetail visit = planning.visit(id);
        VisitRow row = visit.row();
        title(Words.of(row.placeName()));
        content.removeAll();
        content.add(new ReviewHeader(visit, territory));
        new WaitingPart(planning, days, row, this::refresh).cards().forEach(content::add);
        if (row.state() == VisitState.REPORTED) {
            visit.returned().ifPresent(before -> content.add(new ChangesCard(visit, before)));
        }
        if (visit.startedAt() != null) {
            content.add(new ReportCard(visit, photo -> planning.photo(id, photo)));
        }
        if (row.state() == VisitState.REPORTED) {
            content.add(new EffectsCard(review.consequences(id)));
        }
        content.add(decisions(visit));
    }

    private Div decisions(VisitDetail visit) {
        long version = visit.row().version();
        Div bar = Parts.bar();
        if (visit.row().state() == VisitState.REPORTED) {
            Optional<Message> refusal = planning.mayConfirm(id);
            refusal.ifPresent(why -> bar.add(Parts.notice("-warning", Words.of(why))));
            bar.add(new ActButton(
                            visit.wouldBeGood() ? "visit.confirm" : "visit.confirm-not-good",
                            () -> act(() -> planning.confirm(id, version), "visit.confirmed"))
                    .primary());
            if (review.maySuspend(id)) {
                bar.add(new ActButton("visit.confirm-and-suspend.open", () -> confirmAndSuspend(version)));
            }
            bar.add(new ActButton(
                    "visit.return.open",
                    () -> new ReasonDialog(
                                    "visit.return",
                                    why -> act(() -> planning.returnWith(id, version, why), "visit.returned"))
                            .open()));
        }
        if (visit.row().state() != VisitState.REPORTED && visit.row().state().leadsTo(VisitState.CANCELLED)) {
            bar.add(new ActButton(
                    "visit.cancel.open",
                    () -> new ReasonDialog(
                                    "visit.cancel",
                                    why -> act(() -> planning.cancel(id, version, why), "visit.cancelled"))
                            .open()));
        }
        bar.setVisible(bar.getComponentCount() > 0);
        return bar;
    }

    private void confirmAndSuspend(long version) {
        new ReasonDialog(
                        "visit.confirm-and-suspend",
                        why -> act(() -> review.confirmAndSuspend(id, version, why), "visit.confirmed-and-suspended"))
                .open();
    }

    private void act(Runnable action, String done) {
        action.run();
        Toast.done(done);
        refresh();
    }
}
