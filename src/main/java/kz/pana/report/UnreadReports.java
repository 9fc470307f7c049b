package kz.pana.report;

import java.time.Clock;
import java.time.Duration;
import kz.pana.platform.TimedJob;
import kz.pana.platform.TransactionPerItem;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/**
 * Brings up, once, that nobody has looked in time at what somebody who works at a place is said to have done: that person
 * may be at work there now, and whoever told was promised a person within the hour.
 */
@Component
class UnreadReports {

    private final ReportRepository reports;
    private final ReportNotifications notifications;
    private final TransactionPerItem perItem;
    private final Clock clock;

    UnreadReports(
            ReportRepository reports, ReportNotifications notifications, TransactionPerItem perItem, Clock clock) {
        this.reports = reports;
        this.notifications = notifications;
        this.perItem = perItem;
        this.clock = clock;
    }

    @Bean
    static TimedJob tellOfUnreadReports(
            UnreadReports unread, @Value("${pana.look-for-unread-reports-every:1m}") Duration rest) {
        return TimedJob.of("tell-of-unread-reports", rest, unread::tell);
    }

    void tell() {
        perItem.each(
                "Telling of unread report",
                reports.unread(ReportKind.HARMED, clock.instant()),
                id -> reports.findById(id)
                        .filter(report -> reports.noteUnreadTold(id, clock.instant()) > 0)
                        .ifPresent(notifications::unread));
    }
}
