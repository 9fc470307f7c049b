package kz.pana.uikit.field;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import kz.pana.uikit.Translations;

/** The hours that most places have, each in one tap: for whoever is tired after ten of them. */
class HoursPresets extends Div {

    HoursPresets(Consumer<WeekDraft> put) {
        addClassNames("pana-row", "pana-hours-presets");
        getElement().setAttribute("role", "group").setAttribute("aria-label", Translations.of("fields.hours.preset"));
        add(
                preset("fields.hours.preset.every-day", "Mo-Su 09:00-21:00", put),
                preset("fields.hours.preset.weekdays", "Mo-Fr 09:00-18:00", put));
    }

    private static Button preset(String key, String hours, Consumer<WeekDraft> put) {
        return new Button(Translations.of(key), click -> WeekDraft.read(hours).ifPresent(put));
    }
}
