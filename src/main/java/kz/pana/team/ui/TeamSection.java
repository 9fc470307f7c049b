package kz.pana.team.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import kz.pana.place.row.PlaceId;
import kz.pana.place.ui.section.PlaceSection;
import kz.pana.team.ShiftReader;
import kz.pana.team.ShiftReader.Newcomer;
import kz.pana.team.ShiftReader.PlaceShifts;
import kz.pana.team.Team;
import kz.pana.team.overview.TeamOverview;
import kz.pana.team.shift.CoverRow;
import kz.pana.training.ui.TrainingNavigation;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Page;
import kz.pana.uikit.list.TaskItem;
import org.springframework.core.annotation.Order;

/** The people of a place on its owner's page of it: how many are trained. */
@org.springframework.stereotype.Component
@Order(2)
class TeamSection implements PlaceSection {

    private final Team team;
    private final ShiftReader shifts;

    TeamSection(Team team, ShiftReader shifts) {
        this.team = team;
        this.shifts = shifts;
    }

    @Override
    public Optional<Component> of(PlaceId id, Audience audience, Runnable changed) {
        return switch (audience) {
            case OWNER ->
                Optional.of(team.of(id))
                        .filter(people -> people.name().isPresent())
                        .map(people -> owner(id, people));
            case COORDINATOR -> coordinator(shifts.of(id));
        };
    }

    private static Component owner(PlaceId id, TeamOverview people) {
        Div section = section();
        section.add(new Paragraph(Translations.of("training.team.trained", people.trained(), people.needed())));
        people.cover().filter(CoverRow::isLacking).map(UncoveredPart::callout).ifPresent(section::add);
        section.add(Page.row(
                new ActButton("training.team.open", () -> UI.getCurrent().navigate(TrainingNavigation.team(id)))));
        return section;
    }

    /** How many are certified is told beside it, with their certificates. */
    private static Optional<Component> coordinator(PlaceShifts now) {
        Div section = Page.stack(new H2(Translations.of("team.shifts.title")));
        if (now.cover().filter(CoverRow::isLacking).isEmpty()) {
            section.add(new Paragraph(Translations.of(withoutHours(now))));
        }
        now.cover().filter(CoverRow::isLacking).ifPresent(cover -> {
            section.add(UncoveredPart.lines(cover));
            cover.outstandingFrom()
                    .map(from -> Translations.of(
                            cover.outstanding() ? "team.shifts.off-map" : "team.shifts.until", Translations.day(from)))
                    .map(Paragraph::new)
                    .ifPresent(section::add);
        });
        if (!now.newcomers().isEmpty()) {
            UnorderedList list = TaskItem.list();
            now.newcomers().forEach(newcomer -> list.add(newcomer(newcomer)));
            section.add(new Paragraph(Translations.of("team.shifts.newcomers")), list);
        }
        return Optional.of(section);
    }

    private static String withoutHours(PlaceShifts now) {
        if (now.cover().filter(cover -> cover.openMinutes() > 0).isPresent()) {
            return "team.shifts.covered";
        }
        return now.recorded() ? "team.shifts.hours-unknown" : "team.shifts.not-recorded";
    }

    private static TaskItem newcomer(Newcomer newcomer) {
        String shown = newcomer.shownCard()
                .map(card -> Translations.of("team.card.shown", card.by(), Translations.day(card.at())))
                .orElseGet(() ->
                        Translations.of(newcomer.onShift() ? "team.card.on-shift-unshown" : "team.card.not-shown"));
        return new TaskItem(
                new Span(newcomer.name()),
                Translations.of("team.member.joined", Translations.day(newcomer.joinedAt())) + " · " + shown);
    }

    private static Div section() {
        return Page.stack(new H2(Translations.of("training.team.title")));
    }
}
