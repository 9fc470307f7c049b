package kz.pana.team.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.DayOfWeek;
import java.util.Set;
import java.util.function.Consumer;
import kz.pana.team.overview.MembershipId;
import kz.pana.team.overview.TeamOverview.Member;
import kz.pana.team.shift.ShiftWords;
import kz.pana.uikit.ActButton;
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
    private final Span hours = new Span();
    private long version;

    /**
     * @param open the days on which the place is open
     * @param ask asks from when till when the person works
     */
    WeekRow(Member member, Set<DayOfWeek> open, Change change, Consumer<MembershipId> ask) {
        this.member = member;
        this.change = change;
        this.version = member.version();
        addClassName("pana-week-row");
        Span who = new Span(member.name());
        hours.addClassName("pana-meta");
        ActButton clock = new ActButton("team.hours.action", () -> ask.accept(member.id()));
        clock.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        // Begins with what is seen, so that whoever speaks to the screen is understood.
        clock.setAriaLabel(Translations.of("team.hours.action") + ": " + member.name());
        Div name = new Div(who, new Div(hours), clock);
        name.addClassName("pana-week-name");
        tell(member);
        Div days = new Div();
        days.addClassName("pana-week-days");
        days.getElement().setAttribute("role", "group").setAttribute("aria-label", member.name());
        for (DayOfWeek day : DayOfWeek.values()) {
            days.add(toggle(day, open.contains(day)));
        }
        add(name, days);
    }

    MembershipId member() {
        return member.id();
    }

    /** Says from when till when the person works, where that is known. */
    void tell(Member now) {
        hours.setText(new ShiftWords(Translations::of).hours(now.shifts()));
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
        mark(toggle, member.shifts().days().contains(day));
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
