package kz.pana.identity;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.device.KnownDevices;
import kz.pana.identity.person.SignInName;
import kz.pana.identity.throttle.Caller;
import kz.pana.identity.throttle.SignInThrottle;
import kz.pana.identity.throttle.SignInThrottle.Counted;
import kz.pana.identity.throttle.Slowdown;
import kz.pana.identity.throttle.TooSoon;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How often somebody may try to sign in. A device that signed in to the account before waits for its own mistakes only,
 * so that no stranger keeps anybody out; every other counts for the account, for the account from its network, and for
 * its network. The first PINs from a network do not wait for the account, so that a stranger elsewhere does not keep a
 * person from a new phone. Wrong PINs are kept with the account, the rest in memory. A name that nobody has is treated
 * alike.
 */
@Component
class SignInAttempts {

    private final AccountRepository accounts;
    private final KnownDevices devices;
    private final SignInThrottle throttle;
    private final Clock clock;
    private final TransactionTemplate apart;

    SignInAttempts(
            AccountRepository accounts,
            KnownDevices devices,
            SignInThrottle throttle,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.devices = devices;
        this.throttle = throttle;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
        // A count must stay, whatever becomes of the rest.
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * A try that was counted and may be made.
     *
     * @param kept the account that keeps its own count, if it does
     * @param lastFree whether the account makes those after it wait: of many at once, one is
     */
    record Attempt(List<Counted> counted, Optional<AccountId> kept, boolean lastFree) {

        Attempt(List<Counted> counted) {
            this(counted, Optional.empty(), false);
        }
    }

    /** What the account says to one more try. */
    private record AccountAttempt(Duration pause, boolean lastFree) {}

    /**
     * Counts a try.
     *
     * @throws TooSoon if it may not be made yet
     */
    Attempt begin(SignInName name, Caller caller) {
        Optional<Account> account = accounts.named(name).filter(Account::hasSecret);
        boolean known =
                account.filter(found -> devices.knows(found.id(), caller)).isPresent();
        if (!known && name.phone().isPresent()) {
            Optional<Attempt> first = first(subject(name, account), account.isPresent(), caller);
            if (first.isPresent()) {
                return first.get();
            }
        }
        Optional<AccountId> kept =
                account.filter(found -> found.isByPin() && !known).map(Account::id);
        List<Counted> counted = counted(name, account, known, caller);
        Duration wait = throttle.begin(counted);
        boolean lastFree = false;
        if (wait.isZero() && kept.isPresent()) {
            AccountAttempt said = countKept(kept.get());
            wait = said.pause();
            lastFree = said.lastFree();
            if (wait.isPositive()) {
                counted.forEach(what -> throttle.takeBack(what, 1));
            }
        }
        if (wait.isPositive()) {
            throw new TooSoon(wait);
        }
        return new Attempt(counted, kept, lastFree);
    }

    /** One of the first PINs that a network tries at an account, while there are not too many of such. */
    private Optional<Attempt> first(String subject, boolean real, Caller caller) {
        return caller.network()
                .map(from -> List.of(
                        new Counted(Slowdown.FIRST_PINS, real, subject),
                        new Counted(Slowdown.FIRST_PINS_HERE, real, subject + " n " + from.value()),
                        new Counted(Slowdown.HERE, real, subject + " n " + from.value()),
                        new Counted(Slowdown.NETWORK, true, from.value())))
                .filter(counted -> throttle.begin(counted).isZero())
                .map(Attempt::new);
    }

    /** Takes back what was counted, and with it the person's own mistakes before. */
    void right(Attempt attempt) {
        int own = attempt.counted().stream()
                .filter(what -> what.slowdown() == Slowdown.HERE)
                .mapToInt(throttle::wrong)
                .max()
                .orElse(1);
        attempt.counted().forEach(what -> throttle.takeBack(what, what.slowdown() == Slowdown.NETWORK ? 1 : own));
        attempt.kept().ifPresent(id -> change(id, Account::pinWasRight));
    }

    void wrong(Attempt attempt) {
        attempt.kept()
                .filter(id -> attempt.lastFree())
                .ifPresent(id -> change(id, account -> {
                    account.manyPinsWereWrong();
                }));
    }

    /** The try was not made after all. */
    void takeBack(Attempt attempt) {
        attempt.counted().forEach(what -> throttle.takeBack(what, 1));
    }

    private static List<Counted> counted(SignInName name, Optional<Account> account, boolean known, Caller caller) {
        boolean real = account.isPresent();
        String subject = subject(name, account);
        if (known) {
            String device = caller.device().orElseThrow().digest();
            return List.of(new Counted(Slowdown.HERE, real, subject + " d " + device));
        }
        List<Counted> counted = new ArrayList<>();
        if (account.filter(Account::isByPin).isEmpty()) {
            // By what was typed, not by what the account has: the waits must not tell that there is an account.
            counted.add(new Counted(name.phone().isPresent() ? Slowdown.PIN : Slowdown.PASSWORD, real, subject));
        }
        caller.network().ifPresent(from -> {
            counted.add(new Counted(Slowdown.HERE, real, subject + " n " + from.value()));
            counted.add(new Counted(Slowdown.NETWORK, true, from.value()));
        });
        return counted;
    }

    private static String subject(SignInName name, Optional<Account> account) {
        return account.map(found -> "i " + found.id()).orElse(name.key());
    }

    private AccountAttempt countKept(AccountId id) {
        return Objects.requireNonNull(apart.execute(status -> accounts.lock(id.value())
                .map(account -> new AccountAttempt(account.tryPin(clock.instant()), account.isAtLastFreePin()))
                .orElse(new AccountAttempt(Duration.ZERO, false))));
    }

    private void change(AccountId id, Consumer<Account> move) {
        apart.executeWithoutResult(status -> accounts.lock(id.value()).ifPresent(move));
    }
}
