package kz.pana.place.ui.apply;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import kz.pana.kernel.Message;
import kz.pana.place.application.ApplicationAnswers;
import kz.pana.place.application.ApplicationField;
import kz.pana.territory.Territory;
import kz.pana.uikit.Translations;
import kz.pana.uikit.field.HoursEditor;

/** When the place is open. */
class HoursForm extends ApplicationSectionForm {

    private final HoursEditor hours = new HoursEditor(Translations.of("place.hours.when"));

    HoursForm(ApplicationAnswers answers, Territory territory, Consumer<Map<ApplicationField, String>> keep) {
        super(answers, territory, keep);
        hours.setValue(answers.get(ApplicationField.HOURS));
        hours.setWidthFull();
        ask(ApplicationField.HOURS, hours, Function.identity());
        hintAtHoursAlone();
    }

    @Override
    protected boolean isUnfinished(ApplicationField question) {
        return hours.isUnfinished() || super.isUnfinished(question);
    }

    /** The editor knows better words for its own days than whoever reads its text. */
    @Override
    protected Optional<Message> problem(ApplicationField question) {
        return hours.problem().or(() -> super.problem(question));
    }
}
