package kz.pana.training;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.pana.identity.AccountDirectory;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Role;
import kz.pana.identity.notice.Notice;
import kz.pana.identity.notice.ToWork;
import kz.pana.kernel.Message;
import kz.pana.platform.TimedJob;
import kz.pana.platform.TransactionPerItem;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Asks the certified to remember, each on their day and once; not those who cannot sign in. */
@Component
class RecallReminders {

    private final RecallRepository recalls;
    private final AccountDirectory directory;
    private final ApplicationEventPublisher events;
    private final TransactionPerItem perItem;
    private final Clock clock;

    RecallReminders(
            RecallRepository recalls,
            AccountDirectory directory,
            ApplicationEventPublisher events,
            TransactionPerItem perItem,
            Clock clock) {
        this.recalls = recalls;
        this.directory = directory;
        this.events = events;
        this.perItem = perItem;
        this.clock = clock;
    }

    @Bean
    static TimedJob remindToRecall(RecallReminders reminders, @Value("${pana.remind-every:10m}") Duration rest) {
        return TimedJob.of("remind-to-recall", rest, reminders::remindDue);
    }

    void remindDue() {
        Instant now = clock.instant();
        perItem.each("Beginning to recall of", recalls.toBegin(now), person -> begin(person, now));
        perItem.each("Reminding to recall", recalls.toTell(now), person -> tell(person, now));
        // Half a year is at least so many days; the rule itself says which day it is.
        Instant passedBy = now.minus(Duration.ofDays(180));
        perItem.each("Reminding to refresh", recalls.toRefresh(now, passedBy), person -> tellToRefresh(person, now));
    }

    /** Whoever was certified long before there was this has a week, as everybody. */
    private void begin(UUID person, Instant now) {
        Instant yesterday = now.minus(Duration.ofDays(1));
        Instant from =
                recalls.certifiedSince(person).filter(yesterday::isBefore).orElse(now);
        recalls.save(new Recall(new AccountId(person), from));
    }

    private void tell(UUID person, Instant now) {
        recall(person)
                .filter(recall -> recall.tell(now))
                .ifPresent(recall -> events.publishEvent(
                        new Notice(recall.person(), Message.of("training.notice.recall"), new ToRecall())));
    }

    private void tellToRefresh(UUID person, Instant now) {
        recall(person)
                .filter(recall -> recalls.certifiedSince(person)
                        .filter(passed -> recall.tellToRefresh(passed, now))
                        .isPresent())
                .ifPresent(recall -> events.publishEvent(
                        new Notice(recall.person(), Message.of("training.notice.refresh"), new ToWork(Role.STAFF))));
    }

    /** Of somebody who can sign in. */
    private Optional<Recall> recall(UUID person) {
        return directory.shutOut(List.of(new AccountId(person))).isEmpty()
                ? recalls.findById(person)
                : Optional.empty();
    }
}
