package kz.pana.report.ui;

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

    ReportsToday(ReportDesk desk) {
        this.desk = desk;
    }

    @Override
    public Stream<Item> items(Role role) {
        return role == Role.COORDINATOR
                ? Stream.of(new Item(
                        "report.today.OPEN",
                        desk.count(ReportFilter.OPEN.states()),
                        ReportNavigation.toReports() + "?show=open",
                        desk.isAnyOverdue()))
                : Stream.empty();
    }
}
