package kz.pana.volunteer.ui;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.stream.Stream;
import kz.pana.identity.access.Role;
import kz.pana.uikit.TodaySource;
import kz.pana.volunteer.VolunteerState;
import kz.pana.volunteer.Volunteers;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** People who want to be volunteers in a coordinator's regions. */
@Component
@Order(40)
class VolunteersToday implements TodaySource {

    private final Volunteers volunteers;
    private final AuthenticationContext authentication;

    VolunteersToday(Volunteers volunteers, AuthenticationContext authentication) {
        this.volunteers = volunteers;
        this.authentication = authentication;
    }

    @Override
    public Stream<Item> items() {
        return authentication.hasRole(Role.COORDINATOR.name())
                ? Stream.of(new Item(
                        "visit.today.volunteers",
                        volunteers.count(VolunteerState.APPLIED),
                        VolunteerNavigation.toVolunteers() + "?show=applied",
                        false))
                : Stream.empty();
    }
}
