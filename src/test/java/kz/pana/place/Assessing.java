package kz.pana.place;

import org.springframework.context.ApplicationContext;

/** Lets the portal look at the places that time has changed, as it does every few seconds. */
public final class Assessing {

    private Assessing() {}

    public static void due(ApplicationContext portal) {
        portal.getBean(Publications.class).assessDue();
    }

    /** Asks owners what time asks of their places, as it does every few minutes. */
    public static void keepTrue(ApplicationContext portal) {
        portal.getBean(PlaceReminders.class).keepTrue();
    }
}
