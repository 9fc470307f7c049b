package kz.pana.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import kz.pana.identity.SignedIn;
import kz.pana.kernel.Message;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Page;
import kz.pana.uikit.layout.PublicFrame;

/**
 * A view could not be opened: says why, in plain words, and shows the way home. Whoever is signed in keeps the
 * navigation around it.
 */
@AnonymousAllowed
abstract class FaultPage extends Div implements HasDynamicTitle {

    private static final String TITLE = "shell.fault.title";

    private final SignedIn signedIn;

    FaultPage(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    public final String getPageTitle() {
        return Translations.of("uikit.window", Translations.of(TITLE));
    }

    final void tell(Message words, String path) {
        // Whoever goes from one to the next is shown the same page.
        removeAll();
        Paragraph why = new Paragraph(Translations.of(words));
        Anchor home = new Anchor("", Translations.of("shell.fault.home"));
        if (signedIn.id().isPresent()) {
            MainLayout layout = Instantiator.get(UI.getCurrent()).getOrCreate(MainLayout.class);
            Page page = new Page(TITLE);
            page.add(why, home);
            layout.showRouterLayoutContent(page);
            layout.show(path);
            add(layout);
        } else {
            PublicFrame frame = new PublicFrame(TITLE);
            frame.add(why, home);
            add(frame);
        }
    }

    /** No such address. */
    static class WrongAddress extends FaultPage implements HasErrorParameter<NotFoundException> {

        WrongAddress(SignedIn signedIn) {
            super(signedIn);
        }

        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
            tell(Message.of("shell.fault.address"), event.getLocation().getPath());
            return HttpStatusCode.NOT_FOUND.getCode();
        }
    }

    /** A view of another role; not told apart from no view at all. */
    static class NotAllowed extends FaultPage implements HasErrorParameter<AccessDeniedException> {

        NotAllowed(SignedIn signedIn) {
            super(signedIn);
        }

        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
            tell(Message.of("shell.fault.address"), event.getLocation().getPath());
            return HttpStatusCode.NOT_FOUND.getCode();
        }
    }

    /** Anything else that a view threw while it was being opened. */
    static class Broken extends FaultPage implements HasErrorParameter<Exception> {

        Broken(SignedIn signedIn) {
            super(signedIn);
        }

        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
            Fault fault = Fault.of(parameter.getCaughtException());
            tell(fault.words(), event.getLocation().getPath());
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
