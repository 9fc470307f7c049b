package kz.pana.place.ui.apply;

import com.vaadin.flow.component.select.Select;
import kz.pana.place.application.ApplicationField;
import kz.pana.place.application.Category;
import kz.pana.place.ui.AnswerWords;
import kz.pana.uikit.Translations;

/** What kind of place it is. */
class CategorySelect extends Select<Category> {

    /** @param answer as it is kept; may be none */
    CategorySelect(String answer) {
        setLabel(Translations.of(ApplicationField.CATEGORY.key()));
        setItems(Category.values());
        setItemLabelGenerator(one -> Translations.of(one.key()));
        setWidthFull();
        AnswerWords.category(answer).ifPresent(this::setValue);
    }
}
