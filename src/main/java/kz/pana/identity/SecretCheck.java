package kz.pana.identity;

import java.time.Duration;
import java.util.List;
import kz.pana.identity.throttle.SignInThrottle;
import kz.pana.identity.throttle.SignInThrottle.Counted;
import kz.pana.identity.throttle.Slowdown;
import kz.pana.identity.throttle.TooSoon;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.PlainText;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks whoever is signed in for the password or the PIN once more before something weighty. Wrong ones are slowed down
 * as at the sign-in, apart from those that strangers make there. For modules, not for views.
 */
@Component
public class SecretCheck {

    private final AccountRepository accounts;
    private final SignedIn signedIn;

    private final PasswordEncoder passwords;
    private final SignInThrottle throttle;

    SecretCheck(AccountRepository accounts, SignedIn signedIn, PasswordEncoder passwords, SignInThrottle throttle) {
        this.accounts = accounts;
        this.signedIn = signedIn;
        this.passwords = passwords;
        this.throttle = throttle;
    }

    /**
     * Of whoever is signed in.
     *
     * @throws InvalidValue if it is wrong, or comes too soon after wrong ones
     */
    @Transactional(readOnly = true)
    public void require(String typed) {
        require(accounts.findById(signedIn.actor().id().value()).orElseThrow(NotFound::new), typed);
    }

    /** @throws InvalidValue if it is wrong, or comes too soon after wrong ones */
    void require(Account account, String typed) {
        Counted counted = new Counted(Slowdown.HERE, true, "i " + account.id() + " inside");
        Duration wait = throttle.begin(List.of(counted));
        if (wait.isPositive()) {
            throw new InvalidValue(TooSoon.words(new TooSoon(wait).seconds()));
        }
        if (!passwords.matches(account.isByPin() ? PlainText.code(typed) : typed, account.secretHash())) {
            throw new InvalidValue(account.isByPin() ? "identity.pin.wrong" : "identity.password.wrong");
        }
        throttle.takeBack(counted, throttle.wrong(counted));
    }
}
