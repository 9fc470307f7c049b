package kz.pana.team.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import kz.pana.kernel.InvalidValue;
import kz.pana.team.shift.ShiftHours;
import kz.pana.team.shift.ShiftWords;
import kz.pana.team.shift.Shifts;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.Translations;
import kz.pana.uikit.field.ClockField;
import kz.pana.uikit.field.Form;
import kz.pana.uikit.layout.Page;

/** From when till when somebody works, on which days. */
final class ShiftHoursForm extends Form {

    private final CheckboxGroup<DayOfWeek> days = new CheckboxGroup<>();
    private final ClockField from = new ClockField(Translations.of("team.hours.from"));
    private final ClockField to = new ClockField(Translations.of("team.hours.to"));
    private final BiConsumer<Set<DayOfWeek>, Optional<ShiftHours>> save;

    ShiftHoursForm(Shifts now, BiConsumer<Set<DayOfWeek>, Optional<ShiftHours>> save) {
        this.save = save;
        days.setLabel(Translations.of("team.hours.days"));
        days.setItems(DayOfWeek.values());
        days.setItemLabelGenerator(day -> Translations.of("fields.day." + day));
        days.setManualValidation(true);
        days.addClassName("pana-shift-days");
        add(
                new Paragraph(Translations.of("team.hours.lead")),
                present(now),
                days,
                Page.row(new ActButton("team.hours.all-days", () -> days.setValue(EnumSet.allOf(DayOfWeek.class)))),
                Page.row(from, to),
                Page.meta(Translations.of("team.hours.next-day")),
                Page.row(new ActButton("team.hours.as-open", this::asOpen)));
    }

    /** Saves, from the foot of the dialog: it stays in sight on a phone. */
    ActButton action() {
        return new ActButton("team.hours.save", this::save).primary();
    }

    /** What stands now: only the days that are chosen change. */
    private static Paragraph present(Shifts now) {
        Paragraph words = Page.meta(Translations.of("team.hours.now", new ShiftWords(Translations::of).line(now)));
        words.setVisible(!now.isEmpty());
        return words;
    }

    private void save() {
        begin();
        Optional<Set<DayOfWeek>> on = days();
        Optional<LocalTime> begins = read(from, () -> time(from));
        Optional<LocalTime> ends = read(to, () -> time(to));
        if (isValid()) {
            save.accept(on.orElseThrow(), Optional.of(new ShiftHours(begins.orElseThrow(), ends.orElseThrow())));
        }
    }

    private void asOpen() {
        begin();
        Optional<Set<DayOfWeek>> on = days();
        if (isValid()) {
            save.accept(on.orElseThrow(), Optional.empty());
        }
    }

    private Optional<Set<DayOfWeek>> days() {
        return read(days, () -> {
            if (days.getValue().isEmpty()) {
                throw new InvalidValue("team.hours.no-day");
            }
            return days.getValue();
        });
    }

    private static LocalTime time(ClockField field) {
        LocalTime time = field.time();
        if (time == null) {
            throw new InvalidValue("team.hours.no-time");
        }
        return time;
    }
}
