package kz.pana.uikit;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import kz.pana.kernel.Message;

/** Short words that come and go: what was done, or why it was not. */
public final class Toast {

    private static final int DONE_MILLIS = 5_000;
    private static final int PROBLEM_MILLIS = 12_000;

    private Toast() {}

    /** Something was done: read out politely. */
    public static void done(String key, Object... args) {
        Notification.show(Words.of(key, args), DONE_MILLIS, Notification.Position.BOTTOM_CENTER);
    }

    /** Something was not done: read out at once. */
    public static void problem(Message reason) {
        Notification toast = new Notification(Words.of(reason), PROBLEM_MILLIS, Notification.Position.BOTTOM_CENTER);
        toast.addThemeVariants(NotificationVariant.LUMO_ERROR);
        toast.setAssertive(true);
        toast.open();
    }
}
