package kz.pana.visit;

import java.time.Clock;
import java.time.LocalDate;
import kz.pana.kernel.KernelConfiguration;
import kz.pana.place.PlaceId;
import kz.pana.report.VisitOrders;
import org.springframework.stereotype.Component;

/** Plans the visit that a coordinator orders after a report; a volunteer is assigned as to any other. */
@Component
class OrderedVisits implements VisitOrders {

    private static final int WITHIN_DAYS = 3;

    private final VisitRepository visits;
    private final VisitPlanning planning;
    private final Clock clock;

    OrderedVisits(VisitRepository visits, VisitPlanning planning, Clock clock) {
        this.visits = visits;
        this.planning = planning;
        this.clock = clock;
    }

    @Override
    public void order(PlaceId place, String why) {
        if (!visits.hasOpen(place.value(), VisitKind.AFTER_REPORT)) {
            LocalDate day =
                    LocalDate.now(clock.withZone(KernelConfiguration.ALMATY)).plusDays(WITHIN_DAYS);
            planning.plan(place, new VisitPlan(VisitKind.AFTER_REPORT, day, null, why));
        }
    }
}
