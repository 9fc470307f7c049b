package kz.pana.team.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.DayOfWeek;
import java.util.Set;
import kz.pana.team.MembershipId;
import kz.pana.team.TeamOverview.Member;
import kz.pana.uikit.Translations;

/** The week of somebody: seven toggles, saved at once. */
final class WeekRow extends ListItem {

    private static final String PRESSED = "aria-pressed";

    /** Puts somebody on shift or takes them off. */
    @FunctionalInterface
    interface Change {

        /** @return the version to go on with */
        long put(MembershipId id, long version, DayOfWeek day, boolean on);
    }

    private final Member member;
    private final Change change;
    private long version;

    /**
     * @param open the days on which the place is open
     */
    WeekRow(Member member, Set<DayOfWeek> open, Change change) {
        this.member = member;
        this.change = change;
        this.version = member.version();
        addClassName("pana-week-row");
        Span name = new Span(member.name());
        name.addClassName("pana-week-name");
        Div days = new Div();
        days.addClassName("pana-week-days");
        days.getElement().setAttribute("role", "group").setAttribute("aria-label", member.name());
        for (DayOfWeek day : DayOfWeek.values()) {
            days.add(toggle(day, open.contains(day)));
        }
        add(name, days);
    }

    private Button toggle(DayOfWeek day, boolean open) {
        String shown = Translations.of("kernel.hours.words.day", day.name());
        String full = Translations.of("fields.day." + day);
        Button toggle = new Button(shown, click -> press(click.getSource(), day));
        toggle.addClassName("pana-day");
        if (!open) {
            toggle.addClassName("-closed");
        }
        // Begins with what is seen, so that whoever speaks to the screen is understood.
        toggle.setAriaLabel(shown + ", " + (open ? full : Translations.of("team.week.closed", full)));
        mark(toggle, member.shifts().contains(day));
        return toggle;
    }

    private void press(Button toggle, DayOfWeek day) {
        boolean on = !"true".equals(toggle.getElement().getAttribute(PRESSED));
        version = change.put(member.id(), version, day, on);
        mark(toggle, on);
    }

    private static void mark(Button toggle, boolean on) {
        toggle.getElement().setAttribute(PRESSED, String.valueOf(on));
    }
}
