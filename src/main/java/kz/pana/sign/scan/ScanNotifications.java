package kz.pana.sign.scan;

import java.util.List;
import java.util.Optional;
import kz.pana.identity.AccountDirectory;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Role;
import kz.pana.identity.notice.Notice;
import kz.pana.identity.notice.Target;
import kz.pana.identity.notice.ToWork;
import kz.pana.kernel.Message;
import kz.pana.sign.SignTarget;
import kz.pana.territory.Territory;
import kz.pana.territory.Town;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the coordinators of the region at the first scan of a day; where there is none, or no town is known, the administrators. */
@Component
class ScanNotifications {

    private final AccountDirectory directory;
    private final Territory territory;
    private final ApplicationEventPublisher events;

    ScanNotifications(AccountDirectory directory, Territory territory, ApplicationEventPublisher events) {
        this.directory = directory;
        this.territory = territory;
        this.events = events;
    }

    void first(FalseScanKind kind, Optional<Town> town) {
        Message what = Message.of(kind.key());
        Message words = town.map(known -> Message.of("sign.scan.notice", territory.label(known), what))
                .orElseGet(() -> Message.of("sign.scan.notice.nowhere", what));
        List<AccountId> coordinators =
                town.map(known -> directory.coordinatorsOf(known.region())).orElse(List.of());
        coordinators.forEach(who -> events.publishEvent(new Notice(who, words, SignTarget.FALSE_SCANS)));
        if (coordinators.isEmpty()) {
            // Where there is a town, somebody is to be appointed for it; where there is none, they look into it
            // themselves.
            Target administrators = town.isPresent() ? new ToWork(Role.ADMINISTRATOR) : SignTarget.FALSE_SCANS;
            directory.administrators().forEach(who -> events.publishEvent(new Notice(who, words, administrators)));
        }
    }
}
