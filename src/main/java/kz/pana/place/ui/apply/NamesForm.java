package kz.pana.place.ui.apply;

import java.util.Map;
import java.util.function.Consumer;
import kz.pana.place.application.ApplicationAnswers;
import kz.pana.place.application.ApplicationField;
import kz.pana.place.application.Category;
import kz.pana.territory.Territory;

/** What the place is called, and what it is. */
public class NamesForm extends ApplicationSectionForm {

    NamesForm(ApplicationAnswers answers, Territory territory, Consumer<Map<ApplicationField, String>> keep) {
        super(answers, territory, keep);
        askLine(ApplicationField.NAME_KK);
        askLine(ApplicationField.NAME_RU);
        ask(ApplicationField.CATEGORY, new CategorySelect(answers.get(ApplicationField.CATEGORY)), Category::name);
    }
}
