package kz.pana.notify;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The mails that wait. Each is claimed and committed by itself: what happens to one says nothing about the next. */
@Component
class Outbox {

    /**
     * How long a claim holds: longer than a slow server may take for one mail. Then it is anybody's again, for whoever
     * claimed it has died.
     */
    static final Duration CLAIM = Duration.ofMinutes(5);

    private final MailRepository mails;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Outbox(MailRepository mails, TransactionTemplate transaction, Clock clock) {
        this.mails = mails;
        this.transaction = transaction;
        this.clock = clock;
    }

    boolean isEmpty() {
        return mails.waiting(clock.instant()).isEmpty();
    }

    /** How many wait, whether or not it is time to try them. */
    long size() {
        return mails.countByDueAtIsNotNull();
    }

    /** Claims the most urgent of those that are due. */
    Optional<OutgoingMail> take() {
        Instant now = clock.instant();
        return mails.waiting(now).stream()
                .flatMap(id -> claim(id, now).stream())
                .findFirst();
    }

    void sent(UUID id) {
        settle(id, Mail::sent);
    }

    /** It is tried again some time later, but not for ever. */
    void failed(UUID id) {
        settle(id, Mail::failed);
    }

    void refused(UUID id) {
        settle(id, Mail::refused);
    }

    /** It was not its fault: nothing is counted. */
    void putBack(UUID id) {
        settle(id, (mail, now) -> mail.putBack());
    }

    private Optional<OutgoingMail> claim(UUID id, Instant now) {
        return transaction.execute(status ->
                mails.claim(id, now, now.plus(CLAIM)) == 1 ? mails.findById(id).map(Mail::outgoing) : Optional.empty());
    }

    private void settle(UUID id, BiConsumer<Mail, Instant> how) {
        try {
            transaction.executeWithoutResult(
                    status -> mails.findById(id).ifPresent(mail -> how.accept(mail, clock.instant())));
        } catch (OptimisticLockingFailureException e) {
            // Our claim had run out, and whoever claimed it next settles it.
        }
    }
}
