package kz.pana.volunteer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kz.pana.territory.Region;
import kz.pana.territory.RegionCode;
import kz.pana.territory.Territory;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.Translations;
import kz.pana.uikit.dialog.SureDialog;
import kz.pana.uikit.dialog.Toast;
import kz.pana.uikit.layout.Page;
import kz.pana.volunteer.RegionStatus;
import kz.pana.volunteer.VolunteerRegistration;
import kz.pana.volunteer.VolunteerRow;
import kz.pana.volunteer.VolunteerState;

/** Where somebody becomes a volunteer, and sees what came of it. */
@Route("volunteer")
@PageTitle("visit.volunteer.title")
@PermitAll
class VolunteerView extends Page {

    private final VolunteerRegistration registration;
    private final Territory territory;
    private final VolunteerWaiting waiting;
    private final Div content = Page.stack();

    VolunteerView(VolunteerRegistration registration, Territory territory, VolunteerWaiting waiting) {
        super("visit.volunteer.title");
        this.registration = registration;
        this.territory = territory;
        this.waiting = waiting;
        narrow().lead("visit.volunteer.lead");
        add(content);
        refresh();
    }

    private void refresh() {
        show(registration
                .mine()
                .filter(mine -> !mine.regions().isEmpty())
                .map(mine -> status(mine, mine))
                .orElseGet(() -> form(List.of())));
    }

    private void show(Component part) {
        content.removeAll();
        content.add(part);
    }

    /** @param decided how the person stands where nothing is to be asked for any more */
    private VolunteerForm form(List<RegionStatus> decided) {
        Set<RegionCode> taken = decided.stream()
                .filter(region -> !region.state().leadsTo(VolunteerState.APPLIED))
                .map(RegionStatus::region)
                .collect(Collectors.toSet());
        List<Region> choices = territory.regions().stream()
                .filter(region -> !taken.contains(region.code()))
                .toList();
        return new VolunteerForm(choices, (regions, languages, phone, about) -> {
            registration.apply(regions, languages, phone, about);
            refresh();
        });
    }

    /** What was sent stands in the form again, to be changed and sent, or left. */
    private void takeBack() {
        VolunteerRow before = registration.mine().orElseThrow();
        registration.takeBack();
        Toast.done("visit.volunteer.taken-back");
        VolunteerRow after = registration.mine().orElseThrow();
        show(after.regions().isEmpty() ? form(List.of()).holding(before, territory) : status(after, before));
    }

    private void stop() {
        registration.stop();
        refresh();
        // The way around shows what is open to the person now.
        UI.getCurrent().navigate(VolunteerNavigation.toRegistration());
        Toast.done("visit.volunteer.stop.done");
    }

    /** @param sent what was sent last, before some of it was perhaps taken back */
    private Component status(VolunteerRow mine, VolunteerRow sent) {
        Div status = Page.stack();
        mine.regions().forEach(region -> status.add(status(region)));
        if (mine.isWaiting()) {
            status.add(
                    new PhoneForm(mine.phone() == null ? "" : mine.phone().formatted(), registration::correctPhone),
                    new ActButton("visit.volunteer.take-back", this::takeBack));
        }
        if (mine.isAccepted()) {
            status.add(
                    Page.link(registration.toWork(), Translations.of("visit.volunteer.to-visits")),
                    new ActButton(
                            "visit.volunteer.stop.open",
                            () -> new SureDialog("visit.volunteer.stop", this::stop).open()));
        }
        if (!mine.isWaiting()) {
            Details more = new Details(
                    Translations.of(mine.hasStopped() ? "visit.volunteer.again" : "visit.volunteer.more"),
                    form(mine.regions()).holding(sent, territory));
            more.setOpened(sent.isWaiting());
            status.add(more);
        }
        return status;
    }

    private Component status(RegionStatus mine) {
        String region = Translations.of(territory.known(mine.region()).title());
        String why = Objects.requireNonNullElse(mine.reason(), "");
        return switch (mine.state()) {
            case APPLIED -> waiting.notice(mine);
            case ACCEPTED -> Page.notice("-good", Translations.of("visit.volunteer.accepted", region));
            case DECLINED -> Page.notice("-warning", Translations.of("visit.volunteer.declined", region, why));
            case STOPPED -> Page.notice("-info", Translations.of("visit.volunteer.stopped", region));
            case DISMISSED -> Page.notice("-warning", Translations.of("visit.volunteer.dismissed", region, why));
        };
    }
}
