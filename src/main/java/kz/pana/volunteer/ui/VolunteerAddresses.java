package kz.pana.volunteer.ui;

import java.util.Optional;
import kz.pana.identity.notice.Target;
import kz.pana.identity.notice.TargetAddresses;
import kz.pana.volunteer.VolunteerTarget;
import kz.pana.volunteer.VolunteerTarget.ToRegistration;
import kz.pana.volunteer.VolunteerTarget.ToVolunteers;
import org.springframework.stereotype.Component;

/** Where people become volunteers, and coordinators read of them. */
@Component
class VolunteerAddresses implements TargetAddresses {

    @Override
    public Optional<String> of(Target target) {
        return target instanceof VolunteerTarget mine ? Optional.of(address(mine)) : Optional.empty();
    }

    private static String address(VolunteerTarget target) {
        return switch (target) {
            case ToRegistration() -> VolunteerNavigation.toRegistration();
            case ToVolunteers() -> VolunteerNavigation.toVolunteers();
        };
    }
}
