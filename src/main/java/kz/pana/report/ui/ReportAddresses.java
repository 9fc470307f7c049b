package kz.pana.report.ui;

import java.util.Optional;
import kz.pana.identity.notice.Target;
import kz.pana.identity.notice.TargetAddresses;
import kz.pana.report.ReportTarget;
import kz.pana.report.ReportTarget.ToReport;
import kz.pana.report.ReportTarget.ToReports;
import org.springframework.stereotype.Component;

/** Where coordinators read what the public reported. */
@Component
class ReportAddresses implements TargetAddresses {

    @Override
    public Optional<String> of(Target target) {
        return target instanceof ReportTarget mine ? Optional.of(address(mine)) : Optional.empty();
    }

    private static String address(ReportTarget target) {
        return switch (target) {
            case ToReports() -> ReportNavigation.toReports();
            case ToReport(var report) -> ReportNavigation.toReport(report);
        };
    }
}
