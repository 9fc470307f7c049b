package kz.pana.volunteer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import kz.pana.territory.Territory;
import kz.pana.uikit.Translations;
import kz.pana.uikit.dialog.Delayed;
import kz.pana.uikit.dialog.Toast;
import kz.pana.uikit.layout.Empty;
import kz.pana.uikit.layout.Page;
import kz.pana.uikit.list.Filters;
import kz.pana.uikit.list.GrowingList;
import kz.pana.volunteer.RegionStatus;
import kz.pana.volunteer.VolunteerRow;
import kz.pana.volunteer.VolunteerState;
import kz.pana.volunteer.Volunteers;

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
        filters = new Filters<>(VolunteerNavigation.toVolunteers(), VolunteerState::key, volunteers::count);
        list = new GrowingList<>(
                (page, size) -> volunteers.list(shown, page, size),
                this::card,
                () -> new Empty("visit", "visit.volunteers.empty." + shown.name()));
        add(filters, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shown = filters.chosen(
                VolunteerState.values(),
                event.getLocation().getQueryParameters().getParameters(Filters.PARAMETER),
                VolunteerState.APPLIED);
        filters.show(VolunteerState.values(), shown);
        list.restart(event.getLocation());
    }

    private void refresh() {
        filters.show(VolunteerState.values(), shown);
        list.reload();
    }

    private Component card(VolunteerRow row) {
        return new VolunteerCard(row, territory, new VolunteerCard.Decisions() {
            @Override
            public void accept(RegionStatus region, String checked) {
                done(() -> volunteers.accept(row.id(), region.region(), row.version(), checked), "accepted", row);
            }

            @Override
            public void decline(RegionStatus region, String why, Runnable again) {
                later(() -> volunteers.decline(row.id(), region.region(), row.version(), why), "declined", row, again);
            }

            @Override
            public void dismiss(RegionStatus region, String why, Runnable again) {
                later(() -> volunteers.dismiss(row.id(), region.region(), row.version(), why), "dismissed", row, again);
            }
        });
    }

    /** What somebody is told of can be taken back before they are. */
    private void later(Runnable decision, String what, VolunteerRow row, Runnable again) {
        Delayed.start("visit.volunteers.later." + what, decision, () -> shown(what, row), again, row.name());
    }

    private void done(Runnable decision, String what, VolunteerRow row) {
        decision.run();
        shown(what, row);
    }

    private void shown(String what, VolunteerRow row) {
        Toast.done("visit.volunteers." + what, row.name());
        refresh();
    }

    static String languages(VolunteerRow row) {
        return row.languages().stream()
                .map(language -> Translations.of("visit.language." + language.name()))
                .collect(Collectors.joining(", "));
    }
}
