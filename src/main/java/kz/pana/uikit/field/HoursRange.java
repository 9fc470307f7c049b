package kz.pana.uikit.field;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Stream;
import kz.pana.kernel.Message;
import kz.pana.uikit.Translations;
import kz.pana.uikit.field.WeekDraft.Hours;

/** Two times: from and to. */
class HoursRange extends Div {

    private final ClockField from;
    private final ClockField to;
    private final Div pair = new Div();
    private final Runnable changed;
    /** Below both, where there is room for a sentence. */
    private final Span wrong = new Span();

    private final Span nextDay = new Span();

    /**
     * @param of what opens and closes, for who hears the page
     */
    HoursRange(String of, Hours hours, Runnable changed) {
        this.changed = changed;
        addClassName("pana-hours-range");
        from = new ClockField(
                Translations.of("fields.hours.from", of),
                Translations.of("fields.hours.from.short"),
                false,
                this::read);
        to = new ClockField(
                Translations.of("fields.hours.to", of), Translations.of("fields.hours.to.short"), true, this::read);
        pair.addClassName("pana-hours-pair");
        pair.add(from, new Span("–"), to);
        wrong.addClassName("pana-hours-wrong");
        wrong.getElement().setAttribute("role", "alert");
        wrong.setVisible(false);
        nextDay.addClassName("pana-meta");
        nextDay.getElement().setAttribute("role", "status");
        add(pair, nextDay, wrong);
        show(hours);
    }

    Hours hours() {
        return new Hours(from.time(), to.time());
    }

    final void show(Hours hours) {
        from.show(hours.from());
        to.show(hours.to());
        sayWhetherNextDay();
    }

    void addRemove(String of, Runnable remove) {
        Button button = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> remove.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(Translations.of("fields.hours.remove", of));
        pair.add(button);
    }

    /** What stands there and is no time, if anything does. */
    Optional<Message> wrongTime() {
        return Stream.of(from, to)
                .filter(ClockField::isWrong)
                .findFirst()
                .map(field ->
                        Message.of("fields.hours.wrong-time", field.getValue().strip()));
    }

    boolean isComplete() {
        return hours().isComplete();
    }

    void setInvalid(boolean invalid) {
        say(wrongTime());
        from.mark(invalid);
        to.mark(invalid);
    }

    /** Marks what is missing, and says so. */
    void markMissing() {
        if (!isComplete()) {
            say(wrongTime().or(() -> Optional.of(Message.of("fields.hours.incomplete"))));
        }
        from.mark(from.isInvalid() || from.isEmpty());
        to.mark(to.isInvalid() || to.isEmpty());
    }

    /** Goes where something is still to be written. */
    void focus() {
        (from.time() != null && to.time() == null ? to : from).focus();
    }

    private void say(Optional<Message> words) {
        wrong.setText(words.map(Translations::of).orElse(""));
        wrong.setVisible(words.isPresent());
    }

    private void read() {
        sayWhetherNextDay();
        changed.run();
    }

    /** Past midnight is right for a bar, and elsewhere a slip: «18:00–9:00» for «8:00–19:00». */
    private void sayWhetherNextDay() {
        LocalTime opens = from.time();
        LocalTime closes = to.time();
        boolean past = opens != null && closes != null && !closes.equals(LocalTime.MIDNIGHT) && closes.isBefore(opens);
        nextDay.setText(past ? Translations.of("fields.hours.next-day", String.valueOf(closes)) : "");
        nextDay.setVisible(past);
    }
}
