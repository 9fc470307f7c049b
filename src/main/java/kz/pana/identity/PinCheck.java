package kz.pana.identity;

import java.time.Clock;
import kz.pana.kernel.Happenings;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.PlainText;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Asks for the PIN once more before something weighty. Wrong ones count as they do at the sign-in, so its callers keep
 * their transaction when it refuses.
 */
@Component
class PinCheck {

    private final PasswordEncoder passwords;
    private final Happenings happenings;
    private final Clock clock;

    PinCheck(PasswordEncoder passwords, Happenings happenings, Clock clock) {
        this.passwords = passwords;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** @throws InvalidValue if it is wrong, or was wrong too often */
    void require(Account account, String typed) {
        if (!account.tryPin(clock.instant())) {
            throw new InvalidValue("identity.pin.wait");
        }
        if (passwords.matches(PlainText.code(typed), account.passwordHash())) {
            account.pinWasRight();
            return;
        }
        account.pinWasWrong();
        happenings.tell(account);
        throw new InvalidValue("identity.pin.wrong");
    }
}
