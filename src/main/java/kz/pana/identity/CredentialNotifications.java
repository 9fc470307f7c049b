package kz.pana.identity;

import java.time.Clock;
import kz.pana.kernel.Message;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Tells a person at once that what they sign in with is not what it was: whoever sits at a session that was left open
 * must not take the account in silence. Runs in its caller's transaction.
 */
@Component
class CredentialNotifications {

    private final ApplicationEventPublisher events;
    private final Clock clock;

    CredentialNotifications(ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    void passwordChanged(Account account) {
        tell(account, "password-changed", "forgot");
    }

    void pinChosen(Account account) {
        tell(account, "pin-chosen", "profile");
    }

    void phoneChanged(Account account) {
        tell(account, "phone-changed", "profile");
    }

    void emailTaken(Account account) {
        tell(account, "email-taken", "profile");
    }

    void signedOutEverywhere(Account account) {
        tell(account, "signed-out", account.isByPin() ? "profile" : "forgot");
    }

    private void tell(Account account, String what, String path) {
        Message words = Message.of("identity.notice." + what, clock.instant(), account.signInName());
        events.publishEvent(Notice.alert(account.id(), words, path));
    }
}
