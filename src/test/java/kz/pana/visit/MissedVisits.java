package kz.pana.visit;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Lets tests of other modules have the days of visits pass. */
public final class MissedVisits {

    private final VisitCalendar calendar;

    @Autowired
    MissedVisits(VisitCalendar calendar) {
        this.calendar = calendar;
    }

    public static void note(ApplicationContext context) {
        context.getAutowireCapableBeanFactory()
                .createBean(MissedVisits.class)
                .calendar
                .noteMissed();
    }
}
