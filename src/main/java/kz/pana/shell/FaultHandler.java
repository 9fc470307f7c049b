package kz.pana.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.stream.Stream;
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

    /** A dialog decides about what it was opened for; what was typed in it stands there again when it is opened anew. */
    private static void reload() {
        UI ui = UI.getCurrent();
        dialogs(ui).toList().forEach(Dialog::close);
        ui.refreshCurrentRoute(false);
    }

    private static Stream<Dialog> dialogs(Component parent) {
        return parent.getChildren()
                .flatMap(child -> child instanceof Dialog dialog
                        ? Stream.concat(dialogs(child), Stream.of(dialog))
                        : dialogs(child));
    }
}
