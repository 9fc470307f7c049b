package kz.pana.identity;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import kz.pana.kernel.Happenings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How often somebody may try to sign in, counted for the account whatever spelling was typed. A try counts before it is
 * checked, so that many at once do not slip through. Wrong PINs are kept with the account, the rest in memory.
 */
@Component
class SignInAttempts {

    private final AccountRepository accounts;
    private final SignInThrottle throttle;
    private final Happenings happenings;
    private final Clock clock;
    private final TransactionTemplate apart;

    SignInAttempts(
            AccountRepository accounts,
            SignInThrottle throttle,
            Happenings happenings,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.throttle = throttle;
        this.happenings = happenings;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
        // A count must stay, whatever becomes of the rest.
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Counts a try.
     *
     * @param from the network address it comes from
     * @return whether it may be made
     */
    boolean begin(SignInName name, String from) {
        if (!throttle.admits(from, SignInThrottle.PER_NETWORK_ADDRESS)) {
            return false;
        }
        if (admits(name)) {
            return true;
        }
        throttle.takeBack(from);
        return false;
    }

    void right(SignInName name, String from) {
        throttle.takeBack(from);
        accounts.named(name).ifPresent(account -> {
            if (account.isByPin()) {
                change(account.id(), Account::pinWasRight);
            } else {
                throttle.succeeded(key(account));
            }
        });
    }

    void wrong(SignInName name) {
        accounts.named(name)
                .filter(Account::isByPin)
                .ifPresent(known -> change(known.id(), account -> {
                    account.pinWasWrong();
                    happenings.tell(account);
                }));
    }

    private boolean admits(SignInName name) {
        Optional<Account> account = accounts.named(name);
        if (account.isEmpty()) {
            return name.phone().isPresent()
                    ? throttle.admitsUnknownPhone(name.key())
                    : throttle.admits(name.key(), SignInThrottle.PER_ACCOUNT);
        }
        return account.get().isByPin()
                ? tryPin(account.get().id())
                : throttle.admits(key(account.get()), SignInThrottle.PER_ACCOUNT);
    }

    private boolean tryPin(AccountId id) {
        return Boolean.TRUE.equals(apart.execute(status -> accounts.lock(id.value())
                .filter(account -> account.tryPin(clock.instant()))
                .isPresent()));
    }

    private void change(AccountId id, Consumer<Account> move) {
        apart.executeWithoutResult(status -> accounts.lock(id.value()).ifPresent(move));
    }

    private static String key(Account account) {
        return "i " + account.id();
    }
}
