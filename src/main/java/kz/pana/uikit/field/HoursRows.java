package kz.pana.uikit.field;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.pana.kernel.Message;
import kz.pana.uikit.Translations;

/** The hours of a week, a row for each day. */
class HoursRows extends Div {

    private final Map<DayOfWeek, HoursRow> rows = new EnumMap<>(DayOfWeek.class);

    /** @param edited runs after each change by hand */
    HoursRows(Runnable edited) {
        addClassName("pana-hours");
        for (DayOfWeek day : DayOfWeek.values()) {
            HoursRow row = new HoursRow(Translations.of("fields.day." + day), edited);
            rows.put(day, row);
            add(row);
        }
        for (DayOfWeek day = DayOfWeek.TUESDAY; day != DayOfWeek.MONDAY; day = day.plus(1)) {
            row(day).addAction(sameAsAbove(day, edited));
        }
    }

    HoursRow row(DayOfWeek day) {
        return Objects.requireNonNull(rows.get(day));
    }

    void show(WeekDraft draft) {
        rows.forEach((day, row) -> row.show(draft.on(day)));
    }

    void review(WeekDraft draft) {
        rows.forEach((day, row) -> row.problem(draft.problem(day)));
    }

    Optional<DayOfWeek> wrongDay(WeekDraft draft) {
        return rows.keySet().stream()
                .filter(day -> problem(day, draft).isPresent())
                .findFirst();
    }

    Optional<Message> problem(DayOfWeek day, WeekDraft draft) {
        return row(day).incomplete().or(() -> draft.problem(day));
    }

    void markMissing() {
        rows.values().forEach(HoursRow::markMissing);
    }

    /** The days that have hours. */
    Map<DayOfWeek, List<WeekDraft.Hours>> days() {
        Map<DayOfWeek, List<WeekDraft.Hours>> days = new EnumMap<>(DayOfWeek.class);
        rows.forEach((day, row) -> {
            if (!row.hours().isEmpty()) {
                days.put(day, row.hours());
            }
        });
        return days;
    }

    private Button sameAsAbove(DayOfWeek day, Runnable edited) {
        Button same = new Button(Translations.of("fields.hours.same"), click -> {
            row(day).show(row(day.minus(1)).hours());
            edited.run();
        });
        same.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        same.setAriaLabel(Translations.of("fields.hours.same.of", Translations.of("fields.day." + day)));
        return same;
    }
}
