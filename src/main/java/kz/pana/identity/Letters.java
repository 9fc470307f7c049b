package kz.pana.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import kz.pana.identity.SignInThrottle.Counted;
import kz.pana.kernel.EmailAddress;
import kz.pana.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Letters that anybody can ask for: at most three an hour to one address, and not many from one network. Runs in its
 * caller's transaction.
 */
@Component
class Letters {

    static final int MOST_AN_HOUR = 3;
    private static final Duration HOUR = Duration.ofHours(1);

    private final SentLetterRepository sent;
    private final AccountRepository accounts;
    private final SignInThrottle throttle;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Letters(
            SentLetterRepository sent,
            AccountRepository accounts,
            SignInThrottle throttle,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sent = sent;
        this.accounts = accounts;
        this.throttle = throttle;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Counts that somebody asks for a letter, whoever it would go to.
     *
     * @throws Refused if that network asked for many and has to wait a while
     */
    void ask() {
        Caller.here().network().ifPresent(from -> {
            Duration wait = throttle.begin(List.of(new Counted(Slowdown.LETTERS, true, from.value())));
            if (wait.isPositive()) {
                throw new Refused(TooSoon.words(new TooSoon(wait).seconds()));
            }
        });
    }

    /**
     * Sends the letter, or, where the address had its three, does nothing: what was sent is still good. Nobody but the
     * mailbox learns which.
     *
     * @param about the account; those who ask at once for the same one wait for one another
     * @param letter makes the letter, and with it a link
     */
    void send(EmailAddress to, AccountId about, Supplier<Letter> letter) {
        accounts.lock(about.value());
        Instant hourAgo = clock.instant().minus(HOUR);
        if (sent.countSince(to, hourAgo) < MOST_AN_HOUR) {
            sent.deleteUpTo(hourAgo);
            sent.save(new SentLetter(to, clock.instant()));
            events.publishEvent(letter.get());
        }
    }
}
