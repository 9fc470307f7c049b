package kz.pana.team.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import kz.pana.team.shift.FirstMinute;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Page;

/** On the owner's page of the team: when the first minute of a shift was last looked at, and by whom. */
final class FirstMinutePart extends Div {

    FirstMinutePart(FirstMinute now) {
        addClassName("pana-stack");
        add(
                new H2(Translations.of("team.minute.title")),
                new Paragraph(now.last()
                        .map(last -> Translations.of("team.minute.last", Translations.moment(last.at()), last.name()))
                        .orElseGet(() -> Translations.of("team.minute.never"))),
                Page.link(
                        TeamNavigation.firstMinute(now.place()),
                        Translations.of(now.quietSpot().isEmpty() ? "team.minute.write.open" : "team.minute.open")));
    }
}
