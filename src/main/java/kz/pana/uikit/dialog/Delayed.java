package kz.pana.uikit.dialog;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
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
import kz.pana.kernel.Message;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/**
 * Says what is about to happen, and does it eight seconds later unless it is taken back: nobody is told of what was a
 * slip of the finger. It belongs to the window and not to the view, so that going on to the next thing does not stop
 * it; closing the window does it at once, and where the window says nothing any more (a phone without a network) the
 * server does it. It stands there until the server has answered, and nothing else says whether it can be taken back.
 * Where it fails and nobody looks at where it was decided any more, {@link NotDone} tells.
 */
public final class Delayed extends Notification {

    private static final int MILLIS = 8_000;

    /** The window comes first as long as it can: it shows what happened. */
    private static final int SERVER_MILLIS = MILLIS + 2_000;

    private final Message notDone;
    private final @Nullable Authentication who =
            SecurityContextHolder.getContext().getAuthentication();
    private final UI window = UI.getCurrent();
    private final String path = window.getActiveViewLocation().getPath();
    private boolean waiting = true;
    private boolean silent;

    private Delayed(Message what, Runnable decision, Runnable done, Runnable takenBack) {
        this.notDone = Message.of(what.key() + ".not-done", what.args().toArray());
        // Its time is counted by its content: what closed by itself would be gone before the server had heard of it.
        setDuration(0);
        setPosition(Position.BOTTOM_CENTER);
        Button back = new Button(Translations.of("uikit.undo"), click -> {
            if (waiting) {
                waiting = false;
                close();
                takenBack.run();
            }
        });
        Span lost = new Span(Translations.of("uikit.undo.lost"));
        lost.addClassName("pana-undo-lost");
        Undo undo = new Undo();
        undo.add(
                new Div(new Span(Translations.of(what)), new Span(" " + Translations.of("uikit.undo.leaving")), lost),
                back);
        undo.getElement().addEventListener("pana-over", over -> close());
        add(undo);
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                asDecided(() -> act(decision, done, takenBack, !silent && isSeen()));
            }
        });
        // Nobody is left to go on from there.
        addDetachListener(gone -> asDecided(() -> act(decision, () -> {}, () -> {}, false)));
    }

    /**
     * @param key what is about to happen, in the window's language; {@code key.not-done} says that it did not
     * @param decision does it
     * @param done shows that it is done, where the window is still there
     * @param takenBack called instead, where it was taken back, and where it could not be done
     */
    public static void start(String key, Runnable decision, Runnable done, Runnable takenBack, Object... args) {
        Delayed delayed = new Delayed(Message.of(key, args), decision, done, takenBack);
        delayed.open();
        Runnable close = new DelegatingSecurityContextRunnable(delayed::closeSilent);
        // A window that is gone has done it when it went.
        CompletableFuture.delayedExecutor(SERVER_MILLIS, TimeUnit.MILLISECONDS)
                .execute(UI.getCurrent().accessLater(close::run, () -> {}));
    }

    /** The window says nothing: perhaps nobody sees any more what it would show. */
    private void closeSilent() {
        silent = true;
        close();
    }

    /** Stands where the decision was made, for as long as it waits. */
    public static Component meanwhile() {
        return Page.meta(Translations.of("uikit.undo.meanwhile"));
    }

    private boolean isSeen() {
        return window.getActiveViewLocation().getPath().equals(path);
    }

    /** It stays the decision of whoever made it, though they signed out meanwhile, or somebody else signed in here. */
    private void asDecided(Runnable act) {
        Authentication now = SecurityContextHolder.getContext().getAuthentication();
        if (who == null || now != null && now.getName().equals(who.getName())) {
            act.run();
        } else {
            new DelegatingSecurityContextRunnable(act, new SecurityContextImpl(who)).run();
        }
    }

    /** @param seen whether where it was decided is still looked at */
    private void act(Runnable decision, Runnable done, Runnable failed, boolean seen) {
        if (!waiting) {
            return;
        }
        waiting = false;
        try {
            decision.run();
        } catch (RuntimeException e) {
            failed.run();
            if (seen) {
                throw e;
            }
            ComponentUtil.fireEvent(window, new NotDone(window, notDone, path, e));
            return;
        }
        done.run();
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
