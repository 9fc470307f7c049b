package kz.pana.course.ui;

import java.util.Optional;
import kz.pana.identity.access.Role;
import kz.pana.identity.notice.Target;
import kz.pana.identity.notice.TargetAddresses;
import kz.pana.identity.notice.ToWork;
import org.springframework.stereotype.Component;

/** Where authors write. */
@Component
class CourseAddresses implements TargetAddresses {

    @Override
    public Optional<String> of(Target target) {
        return target.equals(new ToWork(Role.AUTHOR)) ? Optional.of(CourseNavigation.courseDesk()) : Optional.empty();
    }
}
