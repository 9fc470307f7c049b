package kz.pana.uikit.field;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.pana.hours.WeekHours;
import kz.pana.kernel.Message;
import kz.pana.uikit.Translations;
import kz.pana.uikit.field.WeekDraft.Hours;
import kz.pana.uikit.layout.Callout;

/** One day of the editor: closed, or open for one to three times. */
class HoursRow extends Div {

    private static final Hours USUAL = new Hours(LocalTime.of(9, 0), LocalTime.of(18, 0));

    private final String day;
    private final Runnable changed;
    private final Checkbox open;
    private final Div times = new Div();
    private final Div extra = new Div();
    private final Button more;
    private final List<HoursRange> ranges = new ArrayList<>();
    private final Div alert = new Div();

    HoursRow(String day, Runnable changed) {
        this.day = day;
        this.changed = changed;
        addClassName("pana-hours-row");
        open = new Checkbox(day);
        open.addClassName("pana-hours-day");
        open.addValueChangeListener(change -> {
            if (change.getValue() != !ranges.isEmpty()) {
                set(change.getValue() ? List.of(USUAL) : List.of());
            }
        });
        more = new Button(Translations.of("fields.hours.more"), click -> {
            List<Hours> now = new ArrayList<>(hours());
            now.add(WeekDraft.NO_HOURS);
            set(now);
            ranges.getLast().focus();
        });
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        more.setAriaLabel(Translations.of("fields.hours.more.of", day));
        times.addClassName("pana-hours-times");
        extra.addClassName("pana-hours-extra");
        extra.add(more);
        add(open, times, extra);
    }

    void addAction(Button action) {
        extra.add(action);
    }

    List<Hours> hours() {
        return ranges.stream().map(HoursRange::hours).toList();
    }

    /** Shows hours without telling anybody. */
    void show(List<Hours> hours) {
        ranges.clear();
        for (Hours one : hours) {
            HoursRange range = new HoursRange(day, one, changed);
            if (hours.size() > 1) {
                range.addRemove(day, () -> {
                    ranges.remove(range);
                    set(hours());
                });
            }
            ranges.add(range);
        }
        open.setValue(!hours.isEmpty());
        draw();
    }

    /** Says what is wrong. The fields stay where they are, and so does the reader's place in them. */
    void problem(Optional<Message> words) {
        ranges.forEach(range -> range.setInvalid(words.isPresent()));
        alert.removeAll();
        words.ifPresent(
                wrong -> alert.add(new Callout(Callout.Tone.ERROR, new Paragraph(Translations.of(wrong))).urgent()));
    }

    /** What stands there and is no time, or else the time that is missing. */
    Optional<Message> incomplete() {
        return ranges.stream()
                .flatMap(range -> range.wrongTime().stream())
                .findFirst()
                .or(() -> ranges.stream().allMatch(HoursRange::isComplete)
                        ? Optional.empty()
                        : Optional.of(Message.of("fields.hours.incomplete")));
    }

    /** Goes to the first time that is wrong or missing, or to the day. */
    void focus() {
        ranges.stream()
                .filter(range -> !range.isComplete())
                .findFirst()
                .ifPresentOrElse(HoursRange::focus, open::focus);
    }

    void markMissing() {
        ranges.forEach(HoursRange::markMissing);
    }

    private void set(List<Hours> hours) {
        show(hours);
        changed.run();
    }

    private void draw() {
        times.removeAll();
        if (ranges.isEmpty()) {
            Span closed = new Span(Translations.of("fields.hours.closed"));
            closed.addClassName("pana-meta");
            times.add(closed);
        }
        ranges.forEach(times::add);
        times.add(alert);
        more.setVisible(!ranges.isEmpty() && ranges.size() < WeekHours.MAX_RANGES);
    }
}
