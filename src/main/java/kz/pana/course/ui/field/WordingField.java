package kz.pana.course.ui.field;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import kz.pana.course.folder.Wording;
import kz.pana.kernel.Language;
import kz.pana.kernel.PlainText;
import kz.pana.uikit.Translations;
import kz.pana.uikit.field.Form;
import kz.pana.uikit.layout.LanguageSwitch;

/** The same words in three languages side by side; which of them are missing is seen. */
final class WordingField extends Div {

    private final Map<Language, TextArea> areas = new EnumMap<>(Language.class);

    /** @param label what the words are, in words already */
    WordingField(String label, Runnable changed) {
        addClassName("pana-trio");
        getElement().setAttribute("role", "group");
        for (Language language : Language.values()) {
            TextArea area = new TextArea();
            area.getElement().setAttribute("lang", language.tag());
            area.setWidthFull();
            area.setManualValidation(true);
            area.addValueChangeListener(change -> {
                markMissing();
                changed.run();
            });
            areas.put(language, area);
            add(area);
        }
        label(label);
    }

    void label(String label) {
        getElement().setAttribute("aria-label", label);
        areas.forEach((language, area) ->
                area.setLabel(Translations.of("training.author.in-language", label, LanguageSwitch.name(language))));
    }

    void show(Wording words) {
        areas.forEach((language, area) -> area.setValue(words.in(language)));
        markMissing();
    }

    Wording value() {
        return new Wording(text(Language.KK), text(Language.RU), text(Language.EN));
    }

    /** Whether the words will do, missing ones aside; says at each language why not. */
    boolean isValid(Form form) {
        return areas.values().stream()
                .filter(area -> form.read(area, () -> PlainText.line(area.getValue(), Wording.LONGEST))
                        .isEmpty())
                .toList()
                .isEmpty();
    }

    void focus() {
        Objects.requireNonNull(areas.get(Translations.language())).focus();
    }

    private String text(Language language) {
        return Objects.requireNonNull(areas.get(language)).getValue();
    }

    private void markMissing() {
        Wording words = value();
        boolean begun = !words.any().isEmpty();
        areas.forEach((language, area) -> {
            boolean missing = begun && words.in(language).isEmpty();
            area.setHelperText(missing ? Translations.of("training.author.untranslated") : "");
            area.setClassName("-missing", missing);
        });
    }
}
