package kz.pana.uikit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import kz.pana.uikit.WeekDraft.Hours;

/** Two times: from and to. */
class HoursRange extends Div {

    private final ClockField from;
    private final ClockField to;
    /** Below both, where there is room for a sentence. */
    private final Span wrong = new Span(Words.of("fields.hours.wrong-time"));

    /**
     * @param of what opens and closes, for who hears the page
     */
    HoursRange(String of, Hours hours, Runnable changed) {
        addClassName("pana-row");
        from = new ClockField(Words.of("fields.hours.from", of), Words.of("fields.hours.from.short"), false, changed);
        to = new ClockField(Words.of("fields.hours.to", of), Words.of("fields.hours.to.short"), true, changed);
        from.show(hours.from());
        to.show(hours.to());
        wrong.addClassName("pana-hours-wrong");
        wrong.getElement().setAttribute("role", "alert");
        wrong.setVisible(false);
        add(from, new Span("–"), to, wrong);
    }

    Hours hours() {
        return new Hours(from.time(), to.time());
    }

    final void show(Hours hours) {
        from.show(hours.from());
        to.show(hours.to());
    }

    void addRemove(String of, Runnable remove) {
        Button button = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> remove.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(Words.of("fields.hours.remove", of));
        addComponentAtIndex(indexOf(wrong), button);
    }

    /** Whether something stands there that is no time. */
    boolean isWrong() {
        return from.isWrong() || to.isWrong();
    }

    void setInvalid(boolean invalid) {
        wrong.setVisible(isWrong());
        from.mark(invalid);
        to.mark(invalid);
    }

    /** Marks what is missing. */
    void markMissing() {
        from.mark(from.isInvalid() || from.isEmpty());
        to.mark(to.isInvalid() || to.isEmpty());
    }

    void focus() {
        from.focus();
    }
}
