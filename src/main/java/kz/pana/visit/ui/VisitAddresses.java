package kz.pana.visit.ui;

import java.util.Optional;
import kz.pana.identity.access.Role;
import kz.pana.identity.notice.Target;
import kz.pana.identity.notice.TargetAddresses;
import kz.pana.identity.notice.ToWork;
import kz.pana.visit.VisitTarget;
import kz.pana.visit.VisitTarget.ToReview;
import kz.pana.visit.VisitTarget.ToVisit;
import org.springframework.stereotype.Component;

/** Where volunteers visit, and coordinators plan and read. */
@Component
class VisitAddresses implements TargetAddresses {

    @Override
    public Optional<String> of(Target target) {
        return switch (target) {
            case VisitTarget mine -> Optional.of(address(mine));
            case ToWork work when work.role() == Role.VOLUNTEER -> Optional.of(VisitNavigation.toVisits());
            default -> Optional.empty();
        };
    }

    private static String address(VisitTarget target) {
        return switch (target) {
            case ToVisit(var visit) -> VisitNavigation.toVisit(visit);
            case ToReview(var visit) -> VisitNavigation.toReview(visit);
        };
    }
}
