package kz.pana.visit.ui.review;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import kz.pana.territory.Territory;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Page;
import kz.pana.visit.CorrectionDesk;
import kz.pana.visit.VisitDays;
import kz.pana.visit.VisitPlanning;
import kz.pana.visit.VisitReview;
import kz.pana.visit.report.VisitDetail;
import kz.pana.visit.row.VisitId;
import kz.pana.visit.row.VisitRow;
import kz.pana.visit.row.VisitState;
import kz.pana.visit.ui.ReportCard;
import kz.pana.visit.ui.planning.WaitingPart;

/** One visit on the coordinator's desk: who goes, what was found, and whether it stands. */
@Route("desk/visits/:id")
@PageTitle("visit.review.title")
@RolesAllowed("COORDINATOR")
public class ReviewView extends Page implements BeforeEnterObserver {

    private final VisitPlanning planning;
    private final VisitDays days;
    private final VisitReview review;
    private final CorrectionDesk corrections;
    private final Territory territory;
    private final Div content = Page.stack();
    private VisitId id = VisitId.NONE;

    ReviewView(
            VisitPlanning planning,
            VisitDays days,
            VisitReview review,
            CorrectionDesk corrections,
            Territory territory) {
        super("visit.review.title");
        this.planning = planning;
        this.days = days;
        this.review = review;
        this.corrections = corrections;
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
        title(Translations.of(row.placeName()));
        content.removeAll();
        boolean again = row.state().hasFailed() && planning.mayPlanAnother(id);
        content.add(new ReviewHeader(visit, territory, again));
        if (row.state() == VisitState.REPORTED) {
            planning.mayNeverStand(id).ifPresent(why -> content.add(Page.notice("-warning", Translations.of(why))));
        }
        content.add(new SentencesCard("visit.contradictions.title", review.contradictions(id)));
        new WaitingPart(planning, days, row, this::refresh).cards().forEach(content::add);
        if (row.state() == VisitState.REPORTED) {
            visit.returned().ifPresent(before -> content.add(new ChangesCard(visit, before)));
        }
        if (visit.startedAt() != null && planning.mayDecide(id).isEmpty()) {
            content.add(new ReportCard(visit, photo -> planning.photo(id, photo)));
        }
        content.add(new CorrectionsCard(id, corrections, this::refresh));
        if (row.state() == VisitState.REPORTED) {
            content.add(new SentencesCard("visit.effects.title", review.consequences(id)));
        }
        content.add(new ReviewDecisions(visit, planning, review, this::refresh));
    }
}
