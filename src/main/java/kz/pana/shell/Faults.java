package kz.pana.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
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

    private static void offerToReload(Fault fault) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(Words.of("shell.stale.title"));
        dialog.setText(Words.of(fault.words()));
        dialog.setConfirmText(Words.of("shell.stale.reload"));
        dialog.setCancelable(true);
        dialog.setCancelText(Words.of("shell.stale.stay"));
        dialog.addConfirmListener(confirm -> UI.getCurrent().refreshCurrentRoute(false));
        dialog.open();
    }
}
