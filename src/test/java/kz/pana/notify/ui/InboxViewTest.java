package kz.pana.notify.ui;

import static org.assertj.core.api.Assertions.assertThat;

import kz.pana.PanaTest;
import kz.pana.ViewTest;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Role;
import kz.pana.identity.notice.Notice;
import kz.pana.identity.notice.ToWork;
import kz.pana.kernel.Message;
import kz.pana.notify.Inbox;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

@PanaTest
class InboxViewTest extends ViewTest {

    @Autowired
    private Inbox inbox;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void showsNoticesAndMarksThemRead() {
        AccountId me = cast.somebody();
        notice(me);
        notice(cast.somebody());
        signIn(me);
        open("inbox");
        assertThat(words()).contains(say("identity.notice.coordinator")).contains(say("notify.inbox.unread"));

        press("notify.inbox.read-all");

        assertThat(inbox.unread()).isZero();
        assertThat(words()).doesNotContain(say("notify.inbox.unread"));
    }

    @Test
    void saysThatThereIsNothingYet() {
        signIn(cast.somebody());
        open("inbox");

        assertThat(words()).contains(say("notify.inbox.empty"));
    }

    private void notice(AccountId to) {
        transaction.executeWithoutResult(status -> events.publishEvent(
                new Notice(to, Message.of("identity.notice.coordinator"), new ToWork(Role.COORDINATOR))));
    }
}
