package kz.pana.shell;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import kz.pana.PanaTest;
import kz.pana.ViewTest;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.Refused;
import kz.pana.uikit.dialog.ReasonDialog;
import kz.pana.uikit.dialog.SureDialog;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

@PanaTest
class FaultHandlerTest extends ViewTest {

    @Test
    void aRefusalIsToldInItsWords() {
        assertThat(toastFor(new IllegalStateException(new Refused("identity.block.self"))))
                .contains(say("identity.block.self"));
        assertThat(toastFor(new NotFound())).contains(say("shell.fault.missing"));
        assertThat(toastFor(new AccessDeniedException("no"))).contains(say("shell.fault.denied"));
        assertThat(toastFor(new DataIntegrityViolationException(
                        "Check constraint violation: \"PLACE_NOT_APPROVED_BY_VISITOR\"")))
                .contains(say("shell.fault.four-eyes"));
        assertThat(toastFor(new DataIntegrityViolationException("ERROR: team_not_joined_by_voucher")))
                .contains(say("shell.fault.four-eyes"));
    }

    @Test
    void aStaleEditOffersToReloadAndToStay() {
        fail(new OptimisticLockingFailureException("stale"));

        assertThat(find(SureDialog.class).single().isOpened()).isTrue();
        press("shell.stale.stay");
        assertThat(find(SureDialog.class).exists()).isFalse();
    }

    @Test
    void whatIsReloadedIsDecidedInANewDialogWithTheWordsOfTheOldOne() {
        List<String> reasons = new ArrayList<>();
        new ReasonDialog("training.revoke", reasons::add).open();
        test(find(TextArea.class).single()).setValue("Жалған");
        fail(new OptimisticLockingFailureException("stale"));
        press("shell.stale.reload");
        assertThat(find(ReasonDialog.class).exists()).isFalse();

        new ReasonDialog("training.revoke", reasons::add).open();
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("Жалған");
    }

    @Test
    void whoCameAMomentLaterThanAnotherIsToldSoAndAsItMayBeOurOwnMistakeItIsWritten() {
        Logger log = (Logger) LoggerFactory.getLogger(Fault.class);
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        log.addAppender(lines);
        try {
            fail(new DataIntegrityViolationException(
                    "could not execute statement", new SQLException("duplicate key", "23505")));
        } finally {
            log.detachAppender(lines);
        }

        assertThat(find(SureDialog.class).single().isOpened()).isTrue();
        assertThat(lines.list)
                .singleElement()
                .extracting(ILoggingEvent::getThrowableProxy)
                .isNotNull();
    }

    @Test
    void ourOwnMistakeIsNamedByACodeAlone() {
        String words = toastFor(new IllegalStateException("secret detail"));

        assertThat(words).doesNotContain("secret detail").containsPattern("[A-Z2-9]{6}");
    }

    private String toastFor(Throwable fault) {
        fail(fault);
        return toast();
    }

    private void fail(Throwable fault) {
        VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(fault));
    }
}
