package kz.pana.report;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.pana.identity.AccountDirectory;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Role;
import kz.pana.identity.event.RegionsGained;
import kz.pana.identity.event.RegionsLost;
import kz.pana.identity.notice.Notice;
import kz.pana.identity.notice.ToWork;
import kz.pana.kernel.Message;
import kz.pana.place.FourEyes;
import kz.pana.place.row.PlaceId;
import kz.pana.report.ReportTarget.ToReports;
import kz.pana.territory.RegionCode;
import kz.pana.territory.Territory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells a coordinator of new regions how many reports nobody there has looked at; and the administrators how many wait
 * for a decision, where no coordinator is left.
 */
@Component
class WaitingReports {

    private final ReportRepository reports;
    private final FourEyes fourEyes;
    private final AccountDirectory directory;
    private final Territory territory;
    private final ApplicationEventPublisher events;

    WaitingReports(
            ReportRepository reports,
            FourEyes fourEyes,
            AccountDirectory directory,
            Territory territory,
            ApplicationEventPublisher events) {
        this.reports = reports;
        this.fourEyes = fourEyes;
        this.directory = directory;
        this.territory = territory;
        this.events = events;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(RegionsGained gained) {
        AccountId coordinator = gained.coordinator();
        Set<UUID> workplaces =
                fourEyes.workplaces(coordinator).stream().map(PlaceId::value).collect(Collectors.toSet());
        int waiting = reports.count(gained.regions(), coordinator.value(), workplaces, Set.of(ReportState.NEW));
        if (waiting > 0) {
            events.publishEvent(new Notice(coordinator, Message.of("report.notice.waiting", waiting), new ToReports()));
        }
    }

    /** A report has a deadline and a person. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(RegionsLost lost) {
        for (RegionCode region : lost.regions()) {
            int waiting = reports.countByRegionAndStateIn(region, ReportState.open());
            if (waiting > 0) {
                Message words = Message.of(
                        "report.notice.waiting-nowhere", territory.known(region).name(), waiting);
                directory
                        .administrators()
                        .forEach(administrator -> events.publishEvent(
                                Notice.alert(administrator, words, new ToWork(Role.ADMINISTRATOR))));
            }
        }
    }
}
