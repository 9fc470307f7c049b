package kz.pana.volunteer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import kz.pana.territory.Territory;
import kz.pana.uikit.HomeSection;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Page;
import kz.pana.volunteer.RegionStatus;
import kz.pana.volunteer.VolunteerRegistration;
import kz.pana.volunteer.VolunteerRow;
import kz.pana.volunteer.VolunteerState;
import org.springframework.core.annotation.Order;

/** Says to whoever registered as a volunteer that it was sent, and whose move it is. */
@org.springframework.stereotype.Component
@Order(1)
class VolunteerWaiting implements HomeSection {

    private final VolunteerRegistration registration;
    private final Territory territory;

    VolunteerWaiting(VolunteerRegistration registration, Territory territory) {
        this.registration = registration;
        this.territory = territory;
    }

    @Override
    public Optional<Component> show() {
        return registration.mine().filter(VolunteerRow::isWaiting).map(this::words);
    }

    private Div words(VolunteerRow mine) {
        Div words = Page.stack();
        mine.regions().stream()
                .filter(region -> region.state() == VolunteerState.APPLIED)
                .forEach(region -> words.add(notice(region)));
        words.add(Page.link(VolunteerNavigation.toRegistration(), Translations.of("visit.volunteer.title")));
        return words;
    }

    Paragraph notice(RegionStatus applied) {
        return Page.notice(
                "-info",
                Translations.of(
                        registration.isRead(applied.region())
                                ? "visit.volunteer.applied"
                                : "visit.volunteer.applied-nowhere",
                        Translations.of(territory.known(applied.region()).title()),
                        Translations.day(applied.since())));
    }
}
