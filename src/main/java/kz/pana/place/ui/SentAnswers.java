package kz.pana.place.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import kz.pana.place.application.ApplicationSection;
import kz.pana.place.row.OwnedPlace;
import kz.pana.place.status.ApplicationState;
import kz.pana.territory.Territory;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Page;

/** What the owner sent, to be read over while somebody else decides about it. */
class SentAnswers extends Details {

    SentAnswers(OwnedPlace place, Territory territory) {
        setSummaryText(Translations.of("place.sent"));
        Div answers = Page.stack();
        if (place.row().status().application() == ApplicationState.SUBMITTED) {
            answers.add(new Paragraph(Translations.of("place.sent.change")));
        }
        for (ApplicationSection section : ApplicationSection.values()) {
            if (section != ApplicationSection.AGREEMENT) {
                answers.add(
                        new H3(Translations.of(section.key())), new AnswerLines(section, place.answers(), territory));
            }
        }
        add(answers);
    }
}
