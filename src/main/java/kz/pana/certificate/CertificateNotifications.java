package kz.pana.certificate;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import kz.pana.course.ImportantEdition;
import kz.pana.identity.AccountDirectory;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.notice.Notice;
import kz.pana.kernel.Message;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Asks the certified to read what an important edition changed. */
@Component
class CertificateNotifications {

    private final CertificateRepository certificates;
    private final AccountDirectory directory;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CertificateNotifications(
            CertificateRepository certificates,
            AccountDirectory directory,
            ApplicationEventPublisher events,
            Clock clock) {
        this.certificates = certificates;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void published(ImportantEdition edition) {
        List<AccountId> certified = certificates.certified(clock.instant()).stream()
                .map(AccountId::new)
                .toList();
        Set<AccountId> shutOut = directory.shutOut(certified);
        certified.stream()
                .filter(person -> !shutOut.contains(person))
                .forEach(person -> events.publishEvent(
                        new Notice(person, Message.of("training.notice.update"), new ToCourseUpdate())));
    }
}
