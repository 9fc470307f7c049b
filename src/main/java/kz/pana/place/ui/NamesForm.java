package kz.pana.place.ui;

import com.vaadin.flow.component.select.Select;
import java.util.Map;
import java.util.function.Consumer;
import kz.pana.place.Answers;
import kz.pana.place.Category;
import kz.pana.place.Question;
import kz.pana.territory.Territory;
import kz.pana.uikit.Words;

/** What the place is called, and what it is. */
class NamesForm extends TaskForm {

    NamesForm(Answers answers, Territory territory, Consumer<Map<Question, String>> keep) {
        super(answers, territory, keep);
        askLine(Question.NAME_KK);
        askLine(Question.NAME_RU);
        Select<Category> category = new Select<>();
        category.setLabel(Words.of(Question.CATEGORY.key()));
        category.setItems(Category.values());
        category.setItemLabelGenerator(one -> Words.of(one.key()));
        category.setWidthFull();
        AnswerWords.category(answers.get(Question.CATEGORY)).ifPresent(category::setValue);
        ask(Question.CATEGORY, category, Category::name);
    }
}
