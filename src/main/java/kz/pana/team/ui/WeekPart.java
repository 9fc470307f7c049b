package kz.pana.team.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import kz.pana.team.overview.MembershipId;
import kz.pana.team.overview.TeamOverview;
import kz.pana.team.overview.TeamOverview.Member;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Page;

/** Who is on shift on which day of the week; on top how many certified people that makes. */
final class WeekPart extends Div {

    private final WeekRow.Change change;
    private final Consumer<MembershipId> ask;
    private final List<WeekRow> people = new ArrayList<>();
    private final ListItem counts = new ListItem();

    /**
     * @param ask asks from when till when somebody works
     */
    WeekPart(WeekRow.Change change, Consumer<MembershipId> ask) {
        this.change = change;
        this.ask = ask;
        addClassName("pana-stack");
        counts.addClassNames("pana-week-row", "-counts");
    }

    /** Shows everybody anew. */
    void show(TeamOverview team) {
        removeAll();
        people.clear();
        if (team.members().stream().noneMatch(Member::isPresent)) {
            return;
        }
        UnorderedList rows = new UnorderedList();
        rows.addClassName("pana-week");
        rows.add(counts);
        team.members().stream()
                .filter(Member::isPresent)
                .forEach(member -> people.add(new WeekRow(member, team.openDays(), change, ask)));
        people.forEach(rows::add);
        count(team);
        add(new H2(Translations.of("team.week.title")), Page.meta(Translations.of("team.week.hint")), rows);
    }

    /** Counts anew and leaves the rows as they are, so that whoever goes on by keyboard keeps the place. */
    void count(TeamOverview team) {
        counts.removeAll();
        Span name = new Span(Translations.of("team.week.certified"));
        name.addClassName("pana-week-name");
        Div days = new Div();
        days.addClassName("pana-week-days");
        for (DayOfWeek day : DayOfWeek.values()) {
            days.add(count(day, team));
        }
        counts.add(name, days);
        people.forEach(row -> team.members().stream()
                .filter(member -> member.id().equals(row.member()))
                .forEach(row::tell));
    }

    private static Span count(DayOfWeek day, TeamOverview team) {
        boolean open = team.openDays().contains(day);
        int certified = team.certifiedOn(day);
        Span number = new Span(open ? String.valueOf(certified) : "–");
        number.addClassName("pana-number");
        if (open && certified < team.needed()) {
            number.addClassName("-few");
        }
        Span spoken = new Span(
                Translations.of(open ? "team.week.count" : "team.week.closed", Translations.of("fields.day." + day)));
        spoken.addClassName("pana-sr");
        Span both = new Span(spoken, number);
        both.addClassName("pana-week-count");
        return both;
    }
}
