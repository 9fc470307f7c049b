package kz.pana.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import kz.pana.uikit.layout.Page;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/**
 * Says what is about to happen, and does it eight seconds later unless it is taken back: nobody is told of what was a
 * slip of the finger. It belongs to the window and not to the view, so that going on to the next thing does not stop
 * it; closing the window does it at once, and where the window says nothing any more (a phone without a network) the
 * server does it. It stands there until the server has answered, and nothing else says whether it can be taken back.
 */
public final class Delayed extends Notification {

    private static final int MILLIS = 8_000;

    /** The window comes first as long as it can: it shows what happened. */
    private static final int SERVER_MILLIS = MILLIS + 2_000;

    private boolean waiting = true;

    private Delayed(String words, Runnable act, Runnable takenBack) {
        // Its time is counted by its content: what closed by itself would be gone before the server had heard of it.
        setDuration(0);
        setPosition(Position.BOTTOM_CENTER);
        Button back = new Button(Words.of("uikit.undo"), click -> {
            if (waiting) {
                waiting = false;
                close();
                takenBack.run();
            }
        });
        Span lost = new Span(Words.of("uikit.undo.lost"));
        lost.addClassName("pana-undo-lost");
        Undo undo = new Undo();
        undo.add(new Div(new Span(words), lost), back);
        undo.getElement().addEventListener("pana-over", over -> close());
        add(undo);
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                act(act, takenBack);
            }
        });
        // Nobody is left to go on from there.
        addDetachListener(gone -> act(act, () -> {}));
    }

    /**
     * @param key what is about to happen, in the window's language
     * @param act does it
     * @param takenBack called instead, where it was taken back, and where it could not be done
     */
    public static void start(String key, Runnable act, Runnable takenBack, Object... args) {
        Delayed delayed = new Delayed(Words.of(key, args), act, takenBack);
        delayed.open();
        Runnable close = new DelegatingSecurityContextRunnable(delayed::close);
        // A window that is gone has done it when it went.
        CompletableFuture.delayedExecutor(SERVER_MILLIS, TimeUnit.MILLISECONDS)
                .execute(UI.getCurrent().accessLater(close::run, () -> {}));
    }

    /** Stands where the decision was made, for as long as it waits. */
    public static Component meanwhile() {
        return Page.meta(Words.of("uikit.undo.meanwhile"));
    }

    private void act(Runnable act, Runnable failed) {
        if (!waiting) {
            return;
        }
        waiting = false;
        boolean done = false;
        try {
            act.run();
            done = true;
        } finally {
            if (!done) {
                failed.run();
            }
        }
    }

    /** Counts the time, and knows whether the server can be reached. */
    @Tag("pana-undo")
    @JsModule("./window/undo.ts")
    private static final class Undo extends Component implements HasComponents, HasStyle {

        private static final long serialVersionUID = 1L;

        Undo() {
            addClassName("pana-row");
            getElement().setAttribute("data-millis", String.valueOf(MILLIS));
        }
    }
}
