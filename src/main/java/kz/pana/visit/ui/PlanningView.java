package kz.pana.visit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import kz.pana.territory.Territory;
import kz.pana.uikit.Empty;
import kz.pana.uikit.Page;
import kz.pana.uikit.Words;
import kz.pana.visit.VisitPlanning;
import kz.pana.visit.VisitRow;

/** The visits of a coordinator's regions: which to review, which to assign, which are under way. */
@Route("desk/visits")
@PageTitle("visit.planning.title")
@Menu(title = "visit.menu.planning", order = 30, icon = "vaadin:calendar-user")
@RolesAllowed("COORDINATOR")
class PlanningView extends Page implements BeforeEnterObserver {

    private final VisitPlanning planning;
    private final Territory territory;
    private final Filters<VisitFilter> filters;
    private final Grid<VisitRow> grid = new Grid<>();
    private final Div content = Page.stack();
    private VisitFilter shown = VisitFilter.TO_REVIEW;

    PlanningView(VisitPlanning planning, Territory territory) {
        super("visit.planning.title");
        this.planning = planning;
        this.territory = territory;
        filters = new Filters<>(
                VisitNavigation.toPlanning(), VisitFilter::key, filter -> planning.count(filter.states()));
        grid.addClassName("pana-queue");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.addColumn(new ComponentRenderer<>(this::card)).setHeader(Words.of("visit.planning.title"));
        grid.setItems(
                query -> planning.list(shown.states(), query.getPage(), query.getPageSize()).stream(),
                query -> planning.count(shown.states()));
        grid.addItemClickListener(click -> getUI().ifPresent(ui ->
                ui.navigate(VisitNavigation.toReview(click.getItem().id()))));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        add(filters, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shown = Filters.chosen(
                VisitFilter.values(), event.getLocation().getQueryParameters().getParameters(Filters.PARAMETER));
        filters.show(VisitFilter.values(), shown);
        content.removeAll();
        content.add(
                planning.count(shown.states()) == 0
                        ? new Empty("visit", "visit.planning.empty." + shown.name())
                        : grid);
    }

    private Component card(VisitRow row) {
        Anchor name = Parts.link(VisitNavigation.toReview(row.id()), Words.of(row.placeName()));
        name.addClassName("pana-queue-name");
        String who = row.volunteerName() == null ? Words.of("visit.nobody") : row.volunteerName();
        Div card = new Div(
                name,
                Page.meta(Parts.address(row, territory)),
                Page.row(
                        Parts.pill(row),
                        Page.meta(Words.of(row.kind().key()) + " · " + Parts.when(row) + " · " + who)));
        card.addClassName("pana-queue-card");
        return card;
    }
}
