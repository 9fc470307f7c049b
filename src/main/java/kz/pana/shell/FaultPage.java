package kz.pana.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import kz.pana.kernel.Message;
import kz.pana.uikit.PublicFrame;
import kz.pana.uikit.Words;

/** A view could not be opened: says why, in plain words, and shows the way home. */
@AnonymousAllowed
abstract class FaultPage extends PublicFrame {

    FaultPage() {
        super("shell.fault.title");
    }

    final void tell(Message words) {
        add(new Paragraph(Words.of(words)), new Anchor("", Words.of("shell.fault.home")));
    }

    /** No such address. */
    static class WrongAddress extends FaultPage implements HasErrorParameter<NotFoundException> {

        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
            tell(Message.of("shell.fault.address"));
            return HttpStatusCode.NOT_FOUND.getCode();
        }
    }

    /** A view of another role; not told apart from no view at all. */
    static class NotAllowed extends FaultPage implements HasErrorParameter<AccessDeniedException> {

        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
            tell(Message.of("shell.fault.address"));
            return HttpStatusCode.NOT_FOUND.getCode();
        }
    }

    /** Anything else that a view threw while it was being opened. */
    static class Broken extends FaultPage implements HasErrorParameter<Exception> {

        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
            Fault fault = Fault.of(parameter.getCaughtException());
            tell(fault.words());
            return switch (fault.kind()) {
                case REFUSED, STALE -> HttpStatusCode.CONFLICT.getCode();
                case MISSING -> HttpStatusCode.NOT_FOUND.getCode();
                case DENIED -> HttpStatusCode.FORBIDDEN.getCode();
                case GONE -> HttpStatusCode.BAD_REQUEST.getCode();
                case BROKEN -> HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
            };
        }
    }
}
