package kz.pana.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/**
 * Says what is about to happen, and does it eight seconds later unless it is taken back: nobody is told of what was a
 * slip of the finger. It belongs to the window and not to the view, so that going on to the next thing does not stop
 * it; closing the window does it at once, and where the window says nothing any more (a phone without a network) the
 * server does it.
 */
public final class Delayed extends Notification {

    private static final int MILLIS = 8_000;

    /** The window comes first as long as it can: it shows what happened. */
    private static final int SERVER_MILLIS = MILLIS + 2_000;

    private boolean waiting = true;

    private Delayed(String words, Runnable act, Runnable takenBack) {
        setDuration(MILLIS);
        setPosition(Position.BOTTOM_CENTER);
        Button back = new Button(Words.of("uikit.undo"), click -> {
            waiting = false;
            close();
            takenBack.run();
        });
        add(Page.row(new Span(words), back));
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                act(act);
            }
        });
        addDetachListener(gone -> act(act));
    }

    /**
     * @param key what is about to happen, in the window's language
     * @param act does it
     * @param takenBack called instead, where it was taken back
     */
    public static void start(String key, Runnable act, Runnable takenBack, Object... args) {
        Delayed delayed = new Delayed(Words.of(key, args), act, takenBack);
        delayed.open();
        Runnable close = new DelegatingSecurityContextRunnable(delayed::close);
        // A window that is gone has done it when it went.
        CompletableFuture.delayedExecutor(SERVER_MILLIS, TimeUnit.MILLISECONDS)
                .execute(UI.getCurrent().accessLater(close::run, () -> {}));
    }

    private void act(Runnable act) {
        if (waiting) {
            waiting = false;
            act.run();
        }
    }
}
