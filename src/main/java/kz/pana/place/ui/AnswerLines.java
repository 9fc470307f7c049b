package kz.pana.place.ui;

import java.util.function.Function;
import kz.pana.place.application.ApplicationAnswers;
import kz.pana.place.application.ApplicationField;
import kz.pana.place.application.ApplicationSection;
import kz.pana.territory.Territory;
import kz.pana.uikit.Translations;
import kz.pana.uikit.list.SummaryList;

/** The answers of one task, a line for each question that was asked. */
public class AnswerLines extends SummaryList {

    /** To be read. */
    AnswerLines(ApplicationSection task, ApplicationAnswers answers, Territory territory) {
        for (ApplicationField question : task.questions()) {
            if (answers.asks(question)) {
                line(Translations.of(question.key()), AnswerWords.of(question, answers, territory));
            }
        }
    }

    /** @param change where each can be changed */
    public AnswerLines(
            ApplicationSection task,
            ApplicationAnswers answers,
            Territory territory,
            Function<ApplicationField, String> change) {
        for (ApplicationField question : task.questions()) {
            if (answers.asks(question)) {
                line(
                        Translations.of(question.key()),
                        AnswerWords.of(question, answers, territory),
                        change.apply(question));
            }
        }
    }
}
