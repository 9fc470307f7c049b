package kz.pana.report.ui;

import kz.pana.report.ReportId;
import org.springframework.modulith.NamedInterface;

/** Ways to the views of reports. */
@NamedInterface("navigation")
public final class ReportNavigation {

    private ReportNavigation() {}

    public static String toReports() {
        return "desk/reports";
    }

    public static String toReport(ReportId id) {
        return "desk/reports/" + id;
    }
}
