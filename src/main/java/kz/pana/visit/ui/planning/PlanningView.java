package kz.pana.visit.ui.planning;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import kz.pana.territory.Territory;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Empty;
import kz.pana.uikit.layout.Page;
import kz.pana.uikit.list.Filters;
import kz.pana.uikit.list.GrowingList;
import kz.pana.visit.VisitDays;
import kz.pana.visit.VisitPlanning;
import kz.pana.visit.row.VisitRow;
import kz.pana.visit.ui.VisitComponents;
import kz.pana.visit.ui.VisitNavigation;

/** The visits of a coordinator's regions: which to review, which to assign, which are under way. */
@Route("desk/visits")
@PageTitle("visit.planning.title")
@Menu(title = "visit.menu.planning", order = 30, icon = "vaadin:calendar-user")
@RolesAllowed("COORDINATOR")
public class PlanningView extends Page implements BeforeEnterObserver {

    private final VisitPlanning planning;
    private final VisitDays days;
    private final Territory territory;
    private final Filters<VisitFilter> filters;
    private final GrowingList<VisitRow> list;
    private VisitFilter shown = VisitFilter.TO_ASSIGN;

    PlanningView(VisitPlanning planning, VisitDays days, Territory territory) {
        super("visit.planning.title");
        this.planning = planning;
        this.days = days;
        this.territory = territory;
        filters = new Filters<>(VisitNavigation.toPlanning(), VisitFilter::key, this::count);
        list = new GrowingList<>(
                this::rows, this::card, () -> new Empty("visit", "visit.planning.empty." + shown.name()));
        add(filters, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shown = filters.chosen(
                VisitFilter.values(),
                event.getLocation().getQueryParameters().getParameters(Filters.PARAMETER),
                // Where there is no visit at all, this one says how one comes about.
                VisitFilter.TO_ASSIGN);
        filters.show(VisitFilter.values(), shown);
        list.restart(event.getLocation());
    }

    private int count(VisitFilter filter) {
        return filter == VisitFilter.LATE ? days.countLate() : planning.count(filter.states());
    }

    private List<VisitRow> rows(int page, int size) {
        return shown == VisitFilter.LATE ? days.late(page, size) : planning.list(shown.states(), page, size);
    }

    private Component card(VisitRow row) {
        Anchor name = Page.link(VisitNavigation.toReview(row.id()), Translations.of(row.placeName()));
        name.addClassName("pana-queue-name");
        String who = row.volunteerName() == null ? Translations.of("visit.nobody") : row.volunteerName();
        Div card = new Div(
                name,
                Page.meta(VisitComponents.address(row, territory)),
                Page.row(
                        VisitComponents.pill(row),
                        Page.meta(Translations.of(row.what()) + " · " + VisitComponents.when(row) + " · " + who)));
        card.addClassNames("pana-list-row", "pana-queue-card");
        return card;
    }
}
