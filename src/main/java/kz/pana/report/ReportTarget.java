package kz.pana.report;

import kz.pana.identity.notice.Target;

/** The coordinator's pages of what the public reported. */
public sealed interface ReportTarget extends Target {

    record ToReports() implements ReportTarget {}

    record ToReport(ReportId report) implements ReportTarget {}
}
