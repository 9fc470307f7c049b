package kz.pana.place.ui;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import kz.pana.kernel.Message;
import kz.pana.place.Answers;
import kz.pana.place.Question;
import kz.pana.territory.Territory;
import kz.pana.uikit.Words;
import kz.pana.uikit.field.HoursEditor;

/** When the place is open. */
class HoursForm extends TaskForm {

    private final HoursEditor hours = new HoursEditor(Words.of("place.hours.when"));

    HoursForm(Answers answers, Territory territory, Consumer<Map<Question, String>> keep) {
        super(answers, territory, keep);
        hours.setValue(answers.get(Question.HOURS));
        hours.setWidthFull();
        ask(Question.HOURS, hours, Function.identity());
        hintAtHoursAlone();
    }

    @Override
    protected boolean isUnfinished(Question question) {
        return hours.isUnfinished() || super.isUnfinished(question);
    }

    /** The editor knows better words for its own days than whoever reads its text. */
    @Override
    protected Optional<Message> problem(Question question) {
        return hours.problem().or(() -> super.problem(question));
    }
}
