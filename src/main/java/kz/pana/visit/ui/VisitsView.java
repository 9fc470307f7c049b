package kz.pana.visit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import kz.pana.territory.Territory;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.Translations;
import kz.pana.uikit.dialog.ReasonDialog;
import kz.pana.uikit.dialog.Toast;
import kz.pana.uikit.layout.Empty;
import kz.pana.uikit.layout.Page;
import kz.pana.visit.MyVisits;
import kz.pana.visit.row.VisitRow;
import kz.pana.visit.row.VisitState;

/** A volunteer's visits, day by day. */
@Route("visits")
@PageTitle("visit.visits.title")
@Menu(title = "visit.menu.visits", order = 20, icon = "vaadin:calendar-user")
@RolesAllowed("VOLUNTEER")
class VisitsView extends Page {

    private static final int PAST_SHOWN = 20;

    private final MyVisits visits;
    private final Territory territory;
    private final Div content = Page.stack();

    VisitsView(MyVisits visits, Territory territory) {
        super("visit.visits.title");
        this.visits = visits;
        this.territory = territory;
        narrow();
        add(content);
        refresh();
    }

    private void refresh() {
        content.removeAll();
        List<VisitRow> open = visits.open();
        if (open.isEmpty()) {
            content.add(new Empty("visit", "visit.visits.empty"));
        }
        LocalDate day = LocalDate.MIN;
        for (VisitRow row : open) {
            if (!row.day().equals(day)) {
                day = row.day();
                content.add(Page.subtitle(Translations.day(day)));
            }
            content.add(card(row));
        }
        List<VisitRow> past = visits.past(0, PAST_SHOWN);
        if (!past.isEmpty()) {
            content.add(Page.subtitle(Translations.of("visit.visits.past")));
            past.forEach(row -> content.add(card(row)));
        }
    }

    private Div card(VisitRow row) {
        Div card = Page.card(
                new H3(Page.link(VisitNavigation.toVisit(row.id()), Translations.of(row.placeName()))),
                Page.meta(VisitComponents.address(row, territory)),
                Page.row(
                        VisitComponents.minePill(row),
                        Page.meta(Translations.of(row.what()) + " · " + VisitComponents.when(row))));
        if (row.state() == VisitState.ASSIGNED) {
            // A day that has passed is agreed to by nobody: the coordinator chooses another.
            card.add(
                    row.overdue()
                            ? Page.meta(Translations.of("visit.day.passed"))
                            : Page.row(
                                    new ActButton("visit.accept", () -> accept(row)).primary(),
                                    new ActButton("visit.decline.open", () -> decline(row))));
        }
        return card;
    }

    private void accept(VisitRow row) {
        visits.accept(row.id());
        Toast.done("visit.accepted");
        refresh();
    }

    private void decline(VisitRow row) {
        new ReasonDialog("visit.decline", why -> {
                    visits.decline(row.id(), why);
                    refresh();
                })
                .about(row.id(), Translations.of(row.placeName()))
                .open();
    }
}
