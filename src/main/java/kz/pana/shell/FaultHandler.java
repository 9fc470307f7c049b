package kz.pana.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import kz.pana.uikit.Translations;
import kz.pana.uikit.dialog.SureDialog;
import kz.pana.uikit.dialog.Toast;

/** Tells whoever acted why it did not work. What they typed stays where it is. */
class FaultHandler implements ErrorHandler {

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
                        Translations.of("shell.stale.title"),
                        Translations.of(fault.words()),
                        Translations.of("shell.stale.stay"),
                        Translations.of("shell.stale.reload"),
                        FaultHandler::reload)
                .open();
    }

    /** What was typed in a dialog stands there again when it is opened anew. */
    private static void reload() {
        UI ui = UI.getCurrent();
        OpenDialogs.close(ui);
        ui.refreshCurrentRoute(false);
    }
}
