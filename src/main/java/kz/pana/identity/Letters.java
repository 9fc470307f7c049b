package kz.pana.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.notice.Letter;
import kz.pana.identity.throttle.Caller;
import kz.pana.identity.throttle.SignInThrottle;
import kz.pana.identity.throttle.SignInThrottle.Counted;
import kz.pana.identity.throttle.Slowdown;
import kz.pana.identity.throttle.TooSoon;
import kz.pana.kernel.EmailAddress;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.Message;
import kz.pana.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Letters to an address that somebody typed: to one address at most three an hour that anybody could ask for, and as many
 * from people who are signed in; and not many from one network or one sender. The two are counted apart, so that the limit
 * of which a sender is told depends on nothing that hangs on an account, and neither kind keeps the other out. Runs in its
 * caller's transaction. For modules, not for views: it guards nothing.
 */
@Component
public class Letters {

    static final int MOST_AN_HOUR = 3;
    static final int MOST_A_DAY = 50;
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

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
     * Sends the letter, or, where the address got three of these, does nothing: what was sent is still good. Nobody but
     * the mailbox learns which.
     *
     * @param about the account; those who ask at once for the same one wait for one another
     * @param letter makes the letter, and with it a link
     */
    void send(EmailAddress to, AccountId about, Supplier<Letter> letter) {
        accounts.lock(about.value());
        if (sent.countAsked(to, anHourAgo()) < MOST_AN_HOUR) {
            note(to, null);
            events.publishEvent(letter.get());
        }
    }

    /** What was sent to the address is no longer good: it counts no more, so that the next one can come. */
    void forget(EmailAddress to) {
        sent.deleteAsked(to);
    }

    /**
     * Sends a letter that somebody who is signed in wants to go to an address of their choice.
     *
     * @throws InvalidValue if the address got three letters of this kind, or the sender sent many today
     */
    public void send(AccountId sender, Letter letter) {
        accounts.lock(sender.value());
        tooMany(sender, letter.to()).ifPresent(words -> {
            throw new InvalidValue(words);
        });
        note(letter.to(), sender);
        events.publishEvent(letter);
    }

    /**
     * As {@link #send(AccountId, Letter)}, but where it would be one too many nothing is done and nobody told. It takes no
     * room of what the address itself asks for: whoever is signed in could else keep somebody from a new password.
     *
     * @param letter makes the letter, and with it a link
     */
    public void sendUntold(AccountId sender, EmailAddress to, Supplier<Letter> letter) {
        accounts.lock(sender.value());
        if (tooMany(sender, to).isEmpty()) {
            note(to, sender);
            events.publishEvent(letter.get());
        }
    }

    private Optional<Message> tooMany(AccountId sender, EmailAddress to) {
        if (sent.countFrom(sender.value(), clock.instant().minus(DAY)) >= MOST_A_DAY) {
            return Optional.of(Message.of("identity.letters.many-today", MOST_A_DAY));
        }
        return sent.countChosen(to, anHourAgo()) >= MOST_AN_HOUR
                ? Optional.of(Message.of("identity.letters.many-to-address"))
                : Optional.empty();
    }

    private Instant anHourAgo() {
        return clock.instant().minus(HOUR);
    }

    private void note(EmailAddress to, @Nullable AccountId sender) {
        Instant now = clock.instant();
        sent.deleteUpTo(now.minus(DAY), now.minus(HOUR));
        sent.save(new SentLetter(to, sender, now));
    }
}
