package kz.pana.volunteer.ui;

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

    VolunteersToday(Volunteers volunteers) {
        this.volunteers = volunteers;
    }

    @Override
    public Stream<Item> items(Role role) {
        return role == Role.COORDINATOR
                ? Stream.of(new Item(
                        "visit.today.volunteers",
                        volunteers.count(VolunteerState.APPLIED),
                        VolunteerNavigation.toVolunteers() + "?show=applied",
                        false))
                : Stream.empty();
    }
}
