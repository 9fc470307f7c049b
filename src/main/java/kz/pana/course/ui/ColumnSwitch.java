package kz.pana.course.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.Map;
import kz.pana.kernel.Language;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.LanguageSwitch;

/** On a phone, which of three columns is seen; wider screens show them all and do without it. */
final class ColumnSwitch extends Div {

    private final Div columns;
    private final Map<Language, Button> buttons = new EnumMap<>(Language.class);

    /** @param columns the box around them */
    ColumnSwitch(Div columns) {
        this.columns = columns;
        addClassNames("pana-row", "pana-column-switch");
        getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", Translations.of("training.author.columns"));
        for (Language language : Language.values()) {
            Button button = new Button(LanguageSwitch.name(language), click -> choose(language));
            buttons.put(language, button);
            add(button);
        }
        choose(Translations.language());
    }

    private void choose(Language chosen) {
        buttons.forEach((language, button) -> {
            button.getElement().setAttribute("aria-pressed", String.valueOf(language == chosen));
            columns.setClassName("-" + language.tag(), language == chosen);
        });
    }
}
