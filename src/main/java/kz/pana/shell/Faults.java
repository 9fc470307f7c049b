package kz.pana.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import kz.pana.uikit.SureDialog;
import kz.pana.uikit.Toast;
import kz.pana.uikit.Words;

/** Tells whoever acted why it did not work. What they typed stays where it is. */
class Faults implements ErrorHandler {

    private static final long serialVersionUID = 1L;

    @Override
    public void error(ErrorEvent event) {
        Fault fault = Fault.of(event.getThrowable());
        if (UI.getCurrent() == null || fault.kind() == Fault.Kind.GONE) {
            return;
        }
        if (fault.kind() == Fault.Kind.STALE) {
            offerToReload(fault);
        } else {
            Toast.problem(fault.words());
        }
    }

    /** The new version takes the place of what was typed, so an Enter too many must not open it. */
    private static void offerToReload(Fault fault) {
        new SureDialog(
                        Words.of("shell.stale.title"),
                        Words.of(fault.words()),
                        Words.of("shell.stale.stay"),
                        Words.of("shell.stale.reload"),
                        () -> UI.getCurrent().refreshCurrentRoute(false))
                .open();
    }
}
