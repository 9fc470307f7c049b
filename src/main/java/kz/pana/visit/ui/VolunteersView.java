package kz.pana.visit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import kz.pana.territory.Territory;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.Empty;
import kz.pana.uikit.Filters;
import kz.pana.uikit.GrowingList;
import kz.pana.uikit.Page;
import kz.pana.uikit.ReasonDialog;
import kz.pana.uikit.Toast;
import kz.pana.uikit.Words;
import kz.pana.visit.VolunteerRow;
import kz.pana.visit.VolunteerState;
import kz.pana.visit.Volunteers;

/** The volunteers of a coordinator's regions: who applied, who was accepted. */
@Route("desk/volunteers")
@PageTitle("visit.volunteers.title")
@Menu(title = "visit.menu.volunteers", order = 40, icon = "vaadin:users")
@RolesAllowed("COORDINATOR")
class VolunteersView extends Page implements BeforeEnterObserver {

    private final Volunteers volunteers;
    private final Territory territory;
    private final Filters<VolunteerState> filters;
    private final GrowingList<VolunteerRow> list;
    private VolunteerState shown = VolunteerState.APPLIED;

    VolunteersView(Volunteers volunteers, Territory territory) {
        super("visit.volunteers.title");
        this.volunteers = volunteers;
        this.territory = territory;
        filters = new Filters<>(VisitNavigation.toVolunteers(), VolunteerState::key, volunteers::count);
        list = new GrowingList<>(
                (page, size) -> volunteers.list(shown, page, size),
                this::card,
                () -> new Empty("empty", "visit.volunteers.empty." + shown.name()));
        add(filters, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shown = Filters.chosen(
                VolunteerState.values(),
                event.getLocation().getQueryParameters().getParameters(Filters.PARAMETER));
        refresh();
    }

    private void refresh() {
        filters.show(VolunteerState.values(), shown);
        list.reload();
    }

    private Component card(VolunteerRow row) {
        Span name = new Span(row.name());
        name.addClassName("pana-queue-name");
        Div card = new Div(name, Page.meta(regions(row) + " · " + languages(row)));
        card.addClassNames("pana-list-row", "pana-queue-card");
        if (!row.about().isEmpty()) {
            card.add(new Span(row.about()));
        }
        card.add(Page.meta(Words.of("visit.volunteers.since", Words.day(row.since()))));
        if (row.state() == VolunteerState.APPLIED) {
            card.add(Page.row(
                    new ActButton("visit.volunteers.accept", () -> accept(row)).primary(),
                    new ActButton("visit.volunteers.decline.open", () -> decline(row))));
        }
        return card;
    }

    private void accept(VolunteerRow row) {
        volunteers.accept(row.id(), row.version());
        Toast.done("visit.volunteers.accepted", row.name());
        refresh();
    }

    private void decline(VolunteerRow row) {
        new ReasonDialog("visit.volunteers.decline", why -> {
                    volunteers.decline(row.id(), row.version(), why);
                    refresh();
                })
                .open();
    }

    private String regions(VolunteerRow row) {
        return row.regions().stream()
                .map(code -> Words.of(territory.known(code).name()))
                .collect(Collectors.joining(", "));
    }

    static String languages(VolunteerRow row) {
        return row.languages().stream()
                .map(language -> Words.of("visit.language." + language.name()))
                .collect(Collectors.joining(", "));
    }
}
