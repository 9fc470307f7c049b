package kz.pana.visit.ui.planning;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Locale;
import java.util.stream.Stream;
import kz.pana.identity.access.Role;
import kz.pana.uikit.TodaySource;
import kz.pana.uikit.list.Filters;
import kz.pana.visit.VisitDays;
import kz.pana.visit.VisitPlanning;
import kz.pana.visit.ui.VisitNavigation;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Visits that wait for their coordinator. */
@Component
@Order(20)
class PlanningToday implements TodaySource {

    private final VisitPlanning planning;
    private final VisitDays days;
    private final AuthenticationContext authentication;

    PlanningToday(VisitPlanning planning, VisitDays days, AuthenticationContext authentication) {
        this.planning = planning;
        this.days = days;
        this.authentication = authentication;
    }

    @Override
    public Stream<Item> items() {
        return authentication.hasRole(Role.COORDINATOR.name())
                ? Stream.of(
                        item(VisitFilter.LATE, days.countLate()),
                        item(VisitFilter.TO_REVIEW, planning.count(VisitFilter.TO_REVIEW.states())),
                        item(VisitFilter.TO_ASSIGN, planning.count(VisitFilter.TO_ASSIGN.states())))
                : Stream.empty();
    }

    private static Item item(VisitFilter part, int count) {
        String list = VisitNavigation.toPlanning() + "?" + Filters.PARAMETER + "="
                + part.name().toLowerCase(Locale.ROOT);
        return new Item("visit.today." + part, count, list, part == VisitFilter.LATE);
    }
}
