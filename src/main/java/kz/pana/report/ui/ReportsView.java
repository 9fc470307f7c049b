package kz.pana.report.ui;

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
import kz.pana.report.ReportDesk;
import kz.pana.report.ReportRow;
import kz.pana.territory.Territory;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Empty;
import kz.pana.uikit.layout.Page;
import kz.pana.uikit.list.Filters;
import kz.pana.uikit.list.GrowingList;

/** What the public said in a coordinator's regions: what has to be decided, and what was. */
@Route("desk/reports")
@PageTitle("report.reports.title")
@Menu(title = "report.menu", order = 35, icon = "vaadin:comment-ellipsis-o")
@RolesAllowed("COORDINATOR")
class ReportsView extends Page implements BeforeEnterObserver {

    private final ReportDesk desk;
    private final Territory territory;
    private final Filters<ReportFilter> filters;
    private final GrowingList<ReportRow> list;
    private ReportFilter shown = ReportFilter.OPEN;

    ReportsView(ReportDesk desk, Territory territory) {
        super("report.reports.title");
        this.desk = desk;
        this.territory = territory;
        filters = new Filters<>(ReportNavigation.toReports(), ReportFilter::key, filter -> desk.count(filter.states()));
        list = new GrowingList<>(this::rows, this::card, () -> new Empty("approved", "report.empty." + shown.name()));
        add(filters, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shown = filters.chosen(
                ReportFilter.values(),
                event.getLocation().getQueryParameters().getParameters(Filters.PARAMETER),
                ReportFilter.OPEN);
        filters.show(ReportFilter.values(), shown);
        list.restart(event.getLocation());
    }

    private List<ReportRow> rows(int page, int size) {
        return switch (shown) {
            case OPEN, AWAITING_VISIT -> desk.due(shown.states(), page, size);
            case DONE -> desk.latest(shown.states(), page, size);
        };
    }

    private Component card(ReportRow row) {
        Anchor what = Page.link(
                ReportNavigation.toReport(row.id()),
                Translations.of(row.kind().key()) + " · " + Translations.of(row.placeName()));
        what.addClassName("pana-queue-name");
        String who = row.triagedBy() == null ? "" : " · " + row.triagedBy();
        Div status = ReportComponents.status(row);
        status.add(Page.meta(ReportComponents.when(row) + who));
        ReportComponents.times(row).map(Page::meta).ifPresent(status::add);
        Div card = new Div(what, Page.meta(ReportComponents.address(row, territory)), status);
        card.addClassNames("pana-list-row", "pana-queue-card");
        return card;
    }
}
