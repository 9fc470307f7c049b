package kz.pana.visit.ui.work;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Looks every few seconds, while a form is open, whether what it is about is still so. */
final class Watch {

    private static final int EVERY_MILLIS = 5_000;

    private final BooleanSupplier stillSo;
    private final Runnable noMore;
    private @Nullable UI window;
    private @Nullable Registration looking;

    Watch(Component form, BooleanSupplier stillSo, Runnable noMore) {
        this.stillSo = stillSo;
        this.noMore = noMore;
        form.addAttachListener(attached -> begin(attached.getUI()));
        form.addDetachListener(detached -> end());
    }

    private void begin(UI ui) {
        window = ui;
        looking = ui.addPollListener(poll -> look());
        ui.setPollInterval(EVERY_MILLIS);
    }

    private void look() {
        if (!stillSo.getAsBoolean()) {
            noMore.run();
        }
    }

    /** @return whether it was still looking */
    boolean end() {
        if (looking == null || window == null) {
            return false;
        }
        looking.remove();
        window.setPollInterval(-1);
        looking = null;
        return true;
    }
}
