package kz.pana.report;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import kz.pana.identity.access.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of the reports that wait for a visit. For the module of visits: it guards nothing. */
@Component
@Transactional
public class ReportFollowUp {

    private final ReportRepository reports;
    private final ReportNotifications notifications;
    private final Clock clock;

    ReportFollowUp(ReportRepository reports, ReportNotifications notifications, Clock clock) {
        this.reports = reports;
        this.notifications = notifications;
        this.clock = clock;
    }

    /** The soonest deadline of those that wait for the visit; empty where none does. */
    @Transactional(readOnly = true)
    public Optional<Instant> deadline(UUID visit) {
        return reports.waitingFor(visit).stream().map(Report::dueAt).min(Instant::compareTo);
    }

    /** Somebody looked, and somebody else let it stand: now the report is decided on. */
    public void confirmed(UUID visit) {
        each(visit, report -> {
            report.visitConfirmed(clock.instant());
            notifications.visitConfirmed(report);
        });
    }

    /**
     * Nobody looked: the report is back on the desk.
     *
     * @param by who ended the visit; {@code null} where a rule did
     */
    public void cameToNothing(UUID visit, @Nullable Actor by) {
        each(visit, report -> {
            report.visitFailed(by, clock.instant());
            notifications.visitFailed(report);
        });
    }

    /** Another visit stands in for one that is to be cancelled. */
    public void replaced(UUID visit, UUID instead) {
        each(visit, report -> report.waitFor(instead));
    }

    private void each(UUID visit, Consumer<Report> move) {
        reports.waitingFor(visit).forEach(report -> {
            move.accept(report);
        });
    }
}
