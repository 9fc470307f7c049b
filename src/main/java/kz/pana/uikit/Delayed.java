package kz.pana.uikit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;

/**
 * Says what is about to happen, and does it eight seconds later unless it is taken back: nobody is told of what was a
 * slip of the finger. It belongs to the window and not to the view, so that going on to the next thing does not stop
 * it; closing the window does it at once.
 */
public final class Delayed extends Notification {

    private static final int MILLIS = 8_000;

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
        new Delayed(Words.of(key, args), act, takenBack).open();
    }

    private void act(Runnable act) {
        if (waiting) {
            waiting = false;
            act.run();
        }
    }
}
