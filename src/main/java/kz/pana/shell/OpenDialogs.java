package kz.pana.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.stream.Stream;

/** A dialog decides about what it was opened for, so it goes with the view that it was opened on. */
final class OpenDialogs {

    private OpenDialogs() {}

    static void close(UI ui) {
        in(ui).toList().forEach(Dialog::close);
    }

    private static Stream<Dialog> in(Component parent) {
        return parent.getChildren()
                .flatMap(child ->
                        child instanceof Dialog dialog ? Stream.concat(in(child), Stream.of(dialog)) : in(child));
    }
}
