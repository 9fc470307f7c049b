package kz.pana.training;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.pana.identity.AccountDirectory;
import kz.pana.identity.Notice;
import kz.pana.identity.access.AccountId;
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
    }

    /** Whoever was certified long before there was this has a week, as everybody. */
    private void begin(UUID person, Instant now) {
        Instant certified = recalls.certifiedSince(person);
        Instant yesterday = now.minus(Duration.ofDays(1));
        recalls.save(new Recall(new AccountId(person), certified.isBefore(yesterday) ? now : certified));
    }

    private void tell(UUID id, Instant now) {
        AccountId person = new AccountId(id);
        if (directory.shutOut(List.of(person)).isEmpty()) {
            recalls.findById(id)
                    .filter(recall -> recall.tell(now))
                    .ifPresent(recall -> events.publishEvent(
                            new Notice(person, Message.of("training.notice.recall"), new ToRecall())));
        }
    }
}
