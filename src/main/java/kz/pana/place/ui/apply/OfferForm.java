package kz.pana.place.ui.apply;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.H2;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kz.pana.kernel.Language;
import kz.pana.place.application.ApplicationAnswers;
import kz.pana.place.application.ApplicationField;
import kz.pana.territory.Territory;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Page;

/** What whoever comes in will find. */
class OfferForm extends ApplicationSectionForm {

    OfferForm(ApplicationAnswers answers, Territory territory, Consumer<Map<ApplicationField, String>> keep) {
        super(answers, territory, keep);
        askLine(ApplicationField.PHONE).getElement().setAttribute("inputmode", "tel");
        askLanguages();
        H2 title = Page.subtitle(Translations.of("place.offer.title"));
        add(title);
        List.of(
                        ApplicationField.STEP_FREE,
                        ApplicationField.QUIET_ROOM,
                        ApplicationField.PHONE_TO_USE,
                        ApplicationField.SINGLE_HANDED)
                .forEach(this::askYesNo);
        hintAtHoursAlone();
    }

    private void askLanguages() {
        CheckboxGroup<Language> languages = new CheckboxGroup<>(Translations.of(ApplicationField.LANGUAGES.key()));
        languages.setItems(Language.values());
        languages.setItemLabelGenerator(language -> Translations.of("place.language." + language));
        languages.setHelperText(Translations.of("place.helper.LANGUAGES"));
        List<String> tags = List.of(answers().get(ApplicationField.LANGUAGES).split(",", -1));
        languages.setValue(Arrays.stream(Language.values())
                .filter(language -> tags.contains(language.tag()))
                .collect(Collectors.toSet()));
        ask(ApplicationField.LANGUAGES, languages, OfferForm::tags);
    }

    private static String tags(Set<Language> languages) {
        return languages.stream().sorted().map(Language::tag).collect(Collectors.joining(","));
    }
}
