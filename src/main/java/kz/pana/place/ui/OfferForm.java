package kz.pana.place.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.H2;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kz.pana.kernel.Language;
import kz.pana.place.Answers;
import kz.pana.place.Question;
import kz.pana.territory.Territory;
import kz.pana.uikit.Words;

/** What whoever comes in will find. */
class OfferForm extends TaskForm {

    OfferForm(Answers answers, Territory territory, Consumer<Map<Question, String>> keep) {
        super(answers, territory, keep);
        askLine(Question.PHONE).getElement().setAttribute("inputmode", "tel");
        askLanguages();
        H2 title = new H2(Words.of("place.offer.title"));
        title.addClassName("pana-subtitle");
        add(title);
        List.of(Question.STEP_FREE, Question.QUIET_ROOM, Question.PHONE_TO_USE, Question.SINGLE_HANDED)
                .forEach(this::askYesNo);
        hintAtHoursAlone();
    }

    private void askLanguages() {
        CheckboxGroup<Language> languages = new CheckboxGroup<>(Words.of(Question.LANGUAGES.key()));
        languages.setItems(Language.values());
        languages.setItemLabelGenerator(language -> Words.of("place.language." + language));
        languages.setHelperText(Words.of("place.helper.LANGUAGES"));
        List<String> tags = List.of(answers().get(Question.LANGUAGES).split(",", -1));
        languages.setValue(Arrays.stream(Language.values())
                .filter(language -> tags.contains(language.tag()))
                .collect(Collectors.toSet()));
        ask(Question.LANGUAGES, languages, OfferForm::tags);
    }

    private static String tags(Set<Language> languages) {
        return languages.stream().sorted().map(Language::tag).collect(Collectors.joining(","));
    }
}
