package kz.pana.place.ui.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import kz.pana.place.application.ApplicationAnswers;
import kz.pana.place.application.ApplicationField;
import kz.pana.place.ui.AnswerWords;
import kz.pana.territory.Territory;
import kz.pana.uikit.Translations;
import kz.pana.uikit.list.ChangeTable;

/** What changed in an application since it was given back: old and new side by side, and nothing else. */
class ChangedAnswers extends Div {

    ChangedAnswers(ApplicationAnswers before, ApplicationAnswers now, Territory territory) {
        addClassNames("pana-card", "pana-stack");
        add(new H3(Translations.of("desk.changes")));
        ChangeTable table = new ChangeTable(Translations.of("desk.changes"));
        for (ApplicationField field : ApplicationField.values()) {
            if (!before.get(field).equals(now.get(field))) {
                table.line(
                        Translations.of(field.key()),
                        AnswerWords.of(field, before, territory),
                        AnswerWords.since(field, before, now, territory));
            }
        }
        add(table.isEmpty() ? none() : table);
    }

    private static Paragraph none() {
        Paragraph none = new Paragraph(Translations.of("desk.changes.none"));
        none.addClassNames("pana-notice", "-warning");
        return none;
    }
}
