package kz.pana.uikit.dialog;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import kz.pana.kernel.Message;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Page;

/** Short words that come and go: what was done, or why it was not. */
public final class Toast {

    private static final int DONE_MILLIS = 5_000;
    private static final int PROBLEM_MILLIS = 12_000;

    private Toast() {}

    /** Something was done: read out politely. */
    public static void done(String key, Object... args) {
        Notification.show(Translations.of(key, args), DONE_MILLIS, Notification.Position.BOTTOM_CENTER);
    }

    /** Something was not done: read out at once. */
    public static void problem(Message reason) {
        Notification toast = warning(reason);
        toast.addThemeVariants(NotificationVariant.LUMO_ERROR);
        toast.setAssertive(true);
        toast.open();
    }

    /** Something was done, and something follows that is to be seen to: read out politely, and stays longer. */
    public static void attention(Message follows) {
        Notification toast = warning(follows);
        toast.addThemeVariants(NotificationVariant.LUMO_WARNING);
        toast.open();
    }

    private static Notification warning(Message words) {
        Notification toast = new Notification();
        toast.setDuration(PROBLEM_MILLIS);
        toast.setPosition(Notification.Position.BOTTOM_CENTER);
        toast.add(Page.row(VaadinIcon.WARNING.create(), new Span(Translations.of(words))));
        return toast;
    }

    /** Something was done that can be taken back for a while. */
    public static void undoable(String key, Runnable undo, Object... args) {
        Notification toast = new Notification();
        toast.setDuration(PROBLEM_MILLIS);
        toast.setPosition(Notification.Position.BOTTOM_CENTER);
        Button back = new Button(Translations.of("uikit.undo"), click -> {
            toast.close();
            undo.run();
        });
        toast.add(Page.row(new Span(Translations.of(key, args)), back));
        toast.open();
    }
}
