package kz.pana.report;

import java.util.Set;
import kz.pana.identity.Notice;
import kz.pana.identity.RegionsGained;
import kz.pana.kernel.Message;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells a coordinator of new regions how many reports nobody there has looked at. */
@Component
class WaitingReports {

    private final ReportRepository reports;
    private final ApplicationEventPublisher events;

    WaitingReports(ReportRepository reports, ApplicationEventPublisher events) {
        this.reports = reports;
        this.events = events;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(RegionsGained gained) {
        int waiting = reports.count(gained.regions(), gained.coordinator().value(), Set.of(ReportState.NEW));
        if (waiting > 0) {
            events.publishEvent(
                    new Notice(gained.coordinator(), Message.of("report.notice.waiting", waiting), "desk/reports"));
        }
    }
}
