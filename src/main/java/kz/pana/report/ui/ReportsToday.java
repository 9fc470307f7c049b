package kz.pana.report.ui;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.stream.Stream;
import kz.pana.identity.access.Role;
import kz.pana.report.ReportDesk;
import kz.pana.uikit.TodaySource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Reports of the public that nobody decided about. */
@Component
@Order(10)
class ReportsToday implements TodaySource {

    private final ReportDesk desk;
    private final AuthenticationContext authentication;

    ReportsToday(ReportDesk desk, AuthenticationContext authentication) {
        this.desk = desk;
        this.authentication = authentication;
    }

    @Override
    public Stream<Item> items() {
        return authentication.hasRole(Role.COORDINATOR.name())
                ? Stream.of(new Item(
                        "report.today.OPEN",
                        desk.count(ReportFilter.OPEN.states()),
                        ReportNavigation.toReports() + "?show=open",
                        desk.isAnyOverdue()))
                : Stream.empty();
    }
}
