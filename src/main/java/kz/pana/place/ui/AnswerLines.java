package kz.pana.place.ui;

import java.util.function.Function;
import kz.pana.place.Answers;
import kz.pana.place.Question;
import kz.pana.place.Task;
import kz.pana.territory.Territory;
import kz.pana.uikit.Words;
import kz.pana.uikit.list.SummaryList;

/** The answers of one task, a line for each question that was asked. */
class AnswerLines extends SummaryList {

    /** To be read. */
    AnswerLines(Task task, Answers answers, Territory territory) {
        for (Question question : task.questions()) {
            if (answers.asks(question)) {
                line(Words.of(question.key()), AnswerWords.of(question, answers, territory));
            }
        }
    }

    /** @param change where each can be changed */
    AnswerLines(Task task, Answers answers, Territory territory, Function<Question, String> change) {
        for (Question question : task.questions()) {
            if (answers.asks(question)) {
                line(Words.of(question.key()), AnswerWords.of(question, answers, territory), change.apply(question));
            }
        }
    }
}
