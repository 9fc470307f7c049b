package kz.pana.place.ui;

import java.util.function.Function;
import kz.pana.place.application.ApplicationAnswers;
import kz.pana.place.application.ApplicationField;
import kz.pana.place.application.ApplicationSection;
import kz.pana.territory.Territory;
import kz.pana.uikit.Translations;
import kz.pana.uikit.list.SummaryList;

/** The answers of one section, a line for each field that was asked. */
public class AnswerLines extends SummaryList {

    /** To be read. */
    AnswerLines(ApplicationSection section, ApplicationAnswers answers, Territory territory) {
        for (ApplicationField field : section.fields()) {
            if (answers.asks(field)) {
                line(Translations.of(field.key()), AnswerWords.of(field, answers, territory));
            }
        }
    }

    /** @param change where each can be changed */
    public AnswerLines(
            ApplicationSection section,
            ApplicationAnswers answers,
            Territory territory,
            Function<ApplicationField, String> change) {
        for (ApplicationField field : section.fields()) {
            if (answers.asks(field)) {
                line(Translations.of(field.key()), AnswerWords.of(field, answers, territory), change.apply(field));
            }
        }
    }
}
