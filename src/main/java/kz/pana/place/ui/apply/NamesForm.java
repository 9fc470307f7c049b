package kz.pana.place.ui.apply;

import com.vaadin.flow.component.select.Select;
import java.util.Map;
import java.util.function.Consumer;
import kz.pana.place.application.ApplicationAnswers;
import kz.pana.place.application.ApplicationField;
import kz.pana.place.application.Category;
import kz.pana.place.ui.AnswerWords;
import kz.pana.territory.Territory;
import kz.pana.uikit.Translations;

/** What the place is called, and what it is. */
public class NamesForm extends ApplicationSectionForm {

    NamesForm(ApplicationAnswers answers, Territory territory, Consumer<Map<ApplicationField, String>> keep) {
        super(answers, territory, keep);
        askLine(ApplicationField.NAME_KK);
        askLine(ApplicationField.NAME_RU);
        Select<Category> category = new Select<>();
        category.setLabel(Translations.of(ApplicationField.CATEGORY.key()));
        category.setItems(Category.values());
        category.setItemLabelGenerator(one -> Translations.of(one.key()));
        category.setWidthFull();
        AnswerWords.category(answers.get(ApplicationField.CATEGORY)).ifPresent(category::setValue);
        ask(ApplicationField.CATEGORY, category, Category::name);
    }
}
