package kz.pana.crisis;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import kz.pana.identity.AccountDirectory;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.notice.Notice;
import kz.pana.kernel.Message;
import kz.pana.platform.TimedJob;
import kz.pana.platform.TransactionPerItem;
import kz.pana.territory.Territory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/**
 * Tells the coordinators of a region, or where there is none the administrators, that its crisis centre has to be called:
 * some days before nobody sees it any more, and on the day after.
 */
@Component
class CrisisReminders {

    private final CrisisCentreRepository centres;
    private final AccountDirectory directory;
    private final Territory territory;
    private final ApplicationEventPublisher events;
    private final TransactionPerItem perItem;
    private final Clock clock;

    CrisisReminders(
            CrisisCentreRepository centres,
            AccountDirectory directory,
            Territory territory,
            ApplicationEventPublisher events,
            TransactionPerItem perItem,
            Clock clock) {
        this.centres = centres;
        this.directory = directory;
        this.territory = territory;
        this.events = events;
        this.perItem = perItem;
        this.clock = clock;
    }

    @Bean
    static TimedJob remindOfCrisisCentres(CrisisReminders reminders, @Value("${pana.remind-every:10m}") Duration rest) {
        return TimedJob.of("remind-of-crisis-centres", rest, reminders::remind);
    }

    void remind() {
        perItem.each(
                "Telling of a crisis centre",
                centres.notToldOfLapse(),
                id -> centres.findById(id).ifPresent(this::tell));
    }

    private void tell(CrisisCentre centre) {
        List<AccountId> coordinators = directory.coordinatorsOf(centre.region());
        List<AccountId> people = coordinators.isEmpty() ? directory.administrators() : coordinators;
        if (!people.isEmpty()) {
            centre.tell(clock.instant())
                    .map(state -> words(centre, state))
                    .ifPresent(words ->
                            people.forEach(who -> events.publishEvent(new Notice(who, words, CrisisTarget.CENTRES))));
        }
    }

    private Message words(CrisisCentre centre, CentreState state) {
        return Message.of(
                state == CentreState.LAPSED ? "crisis.notice.lapsed" : "crisis.notice.ending",
                territory.known(centre.region()).title(),
                centre.details().name(),
                centre.lastDay().orElseThrow());
    }
}
