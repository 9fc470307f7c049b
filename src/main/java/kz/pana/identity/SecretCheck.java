package kz.pana.identity;

import java.time.Duration;
import java.util.List;
import kz.pana.identity.SignInThrottle.Counted;
import kz.pana.kernel.InvalidValue;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Asks whoever is signed in for the password or the PIN once more before something weighty. Wrong ones are slowed down
 * as at the sign-in, apart from those that strangers make there.
 */
@Component
class SecretCheck {

    private final PasswordEncoder passwords;
    private final SignInThrottle throttle;

    SecretCheck(PasswordEncoder passwords, SignInThrottle throttle) {
        this.passwords = passwords;
        this.throttle = throttle;
    }

    /** @throws InvalidValue if it is wrong, or comes too soon after wrong ones */
    void require(Account account, String typed) {
        Counted counted = new Counted(Slowdown.HERE, true, "i " + account.id() + " inside");
        Duration wait = throttle.begin(List.of(counted));
        if (wait.isPositive()) {
            throw new InvalidValue(TooSoon.words(new TooSoon(wait).seconds()));
        }
        if (!passwords.matches(account.isByPin() ? typed.strip() : typed, account.secretHash())) {
            throw new InvalidValue(account.isByPin() ? "identity.pin.wrong" : "identity.password.wrong");
        }
        throttle.takeBack(counted, throttle.wrong(counted));
    }
}
