package kz.pana.identity;

import java.time.Clock;
import kz.pana.identity.notice.Notice;
import kz.pana.identity.notice.OwnPage;
import kz.pana.identity.notice.Target;
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
        tell(account, "password-changed", OwnPage.NEW_PASSWORD);
    }

    void pinChosen(Account account) {
        tell(account, "pin-chosen", OwnPage.PROFILE);
    }

    void phoneChanged(Account account) {
        tell(account, "phone-changed", OwnPage.PROFILE);
    }

    void emailTaken(Account account) {
        tell(account, "email-taken", OwnPage.PROFILE);
    }

    void signedOutEverywhere(Account account) {
        tell(account, "signed-out", account.isByPin() ? OwnPage.PROFILE : OwnPage.NEW_PASSWORD);
    }

    private void tell(Account account, String what, Target target) {
        Message words = Message.of("identity.notice." + what, clock.instant(), account.signInName());
        events.publishEvent(Notice.alert(account.id(), words, target));
    }
}
