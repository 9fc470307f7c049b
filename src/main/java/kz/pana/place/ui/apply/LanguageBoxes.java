package kz.pana.place.ui.apply;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kz.pana.kernel.Language;
import kz.pana.place.application.ApplicationField;
import kz.pana.uikit.Translations;

/** The languages that are spoken at a place, a box for each. */
class LanguageBoxes extends CheckboxGroup<Language> {

    /** @param answer as {@code kk,ru} */
    LanguageBoxes(String answer) {
        super(Translations.of(ApplicationField.LANGUAGES.key()));
        setItems(Language.values());
        setItemLabelGenerator(language -> Translations.of("place.language." + language));
        setHelperText(Translations.of("place.helper.LANGUAGES"));
        List<String> tags = List.of(answer.split(",", -1));
        setValue(Arrays.stream(Language.values())
                .filter(language -> tags.contains(language.tag()))
                .collect(Collectors.toSet()));
    }

    static String tags(Set<Language> languages) {
        // A browser may send what is none of the boxes.
        return languages.stream()
                .filter(Objects::nonNull)
                .sorted()
                .map(Language::tag)
                .collect(Collectors.joining(","));
    }
}
