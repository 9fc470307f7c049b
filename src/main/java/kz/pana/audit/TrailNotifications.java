package kz.pana.audit;

import java.time.Instant;
import java.util.List;
import kz.pana.audit.TrailVerification.Broken;
import kz.pana.identity.AccountDirectory;
import kz.pana.identity.notice.Letter;
import kz.pana.identity.notice.Notice;
import kz.pana.kernel.EmailAddress;
import kz.pana.kernel.Language;
import kz.pana.kernel.Message;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells administrators that the trail is broken, and sends where its chains end to somebody outside, if that is wanted. */
@Component
@Transactional
class TrailNotifications {

    private final AccountDirectory directory;
    private final ApplicationEventPublisher events;
    private final String headsTo;

    TrailNotifications(
            AccountDirectory directory,
            ApplicationEventPublisher events,
            @Value("${pana.trail-heads-to}") String headsTo) {
        this.directory = directory;
        this.events = events;
        this.headsTo = headsTo;
        if (!headsTo.isEmpty()) {
            // An address that is none is found at the start, and not at the first hour.
            new EmailAddress(headsTo);
        }
    }

    void broken(Broken first) {
        Message words = Message.of("audit.notice.broken", first.region(), first.position());
        directory
                .administrators()
                .forEach(administrator -> events.publishEvent(Notice.alert(administrator, words, TrailTarget.TRAIL)));
    }

    void written(List<ChainHead> heads, Instant now) {
        if (!headsTo.isEmpty()) {
            events.publishEvent(new Letter(
                    new EmailAddress(headsTo),
                    Language.KK,
                    Message.of("audit.heads.subject"),
                    Message.of("audit.heads.text", TrailHeads.lines(heads, now)),
                    TrailTarget.TRAIL));
        }
    }
}
