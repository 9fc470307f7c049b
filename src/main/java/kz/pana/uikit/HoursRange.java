package kz.pana.uikit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.util.Locale;
import kz.pana.uikit.WeekDraft.Hours;

/** Two times: from and to. */
class HoursRange extends Div {

    private static final Duration STEP = Duration.ofMinutes(30);

    private final TimePicker from;
    private final TimePicker to;

    /**
     * @param of what opens and closes, for who hears the page
     */
    HoursRange(String of, Hours hours, Runnable changed) {
        addClassName("pana-row");
        from = picker("fields.hours.from", of);
        to = picker("fields.hours.to", of);
        show(hours);
        from.addValueChangeListener(change -> changed.run());
        to.addValueChangeListener(change -> changed.run());
        add(from, new Span("–"), to);
    }

    Hours hours() {
        return new Hours(from.getValue(), to.getValue());
    }

    final void show(Hours hours) {
        from.setValue(hours.from());
        to.setValue(hours.to());
    }

    void addRemove(String of, Runnable remove) {
        Button button = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> remove.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(Words.of("fields.hours.remove", of));
        add(button);
    }

    void setInvalid(boolean invalid) {
        from.setInvalid(invalid);
        to.setInvalid(invalid);
    }

    /** Marks what is missing. */
    void markMissing() {
        from.setInvalid(from.isInvalid() || from.isEmpty());
        to.setInvalid(to.isInvalid() || to.isEmpty());
    }

    void focus() {
        from.focus();
    }

    private static TimePicker picker(String key, String of) {
        TimePicker picker = new TimePicker();
        picker.setAriaLabel(Words.of(key, of));
        picker.setPlaceholder(Words.of(key + ".short"));
        picker.setStep(STEP);
        picker.setManualValidation(true);
        // Twenty-four hours, whatever the browser knows of Kazakh.
        picker.setLocale(Locale.UK);
        return picker;
    }
}
