package kz.pana.visit.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.TimeRange;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.DayField;
import kz.pana.uikit.Form;
import kz.pana.uikit.Page;
import kz.pana.uikit.Words;
import kz.pana.visit.VisitKind;
import kz.pana.visit.VisitPlan;
import org.jspecify.annotations.Nullable;

/** Plans a visit: what for, which day, between which hours. */
class PlanForm extends Form {

    private final Select<VisitKind> kind = new Select<>();
    private final DayField day = new DayField(Words.of("visit.plan.day"));
    private final TimePicker from = time("visit.plan.from");
    private final TimePicker until = time("visit.plan.until");
    private final TextArea note = new TextArea(Words.of("visit.plan.note"));
    private final Consumer<VisitPlan> onPlan;

    PlanForm(List<VisitKind> kinds, Predicate<LocalDate> isClosed, Consumer<VisitPlan> onPlan) {
        this.onPlan = onPlan;
        kind.setLabel(Words.of("visit.plan.kind"));
        kind.setItems(kinds);
        kind.setItemLabelGenerator(each -> Words.of(each.key()));
        kind.setValue(kinds.getFirst());
        note.setWidthFull();
        kind.setWidthFull();
        add(
                kind,
                day,
                DayForm.closedWarning(day, isClosed),
                Page.row(from, until),
                note,
                new ActButton("visit.plan.action", this::plan).primary());
    }

    /** A time of the day, in half hours. */
    static TimePicker time(String key) {
        TimePicker time = new TimePicker(Words.of(key));
        time.setLocale(Words.locale());
        time.setStep(Duration.ofMinutes(30));
        return time;
    }

    private void plan() {
        begin();
        read(day, () -> day.getOptionalValue().orElseThrow(() -> new InvalidValue("visit.invalid.no-day")));
        var hours = read(from, () -> java.util.Optional.ofNullable(hours(from.getValue(), until.getValue())));
        if (hours.isPresent() && !day.isInvalid()) {
            // What the service finds wrong with the whole, most of all the day, stands at the day.
            read(day, () -> {
                onPlan.accept(new VisitPlan(
                        kind.getValue(), day.getValue(), hours.get().orElse(null), note.getValue()));
                return true;
            });
        }
    }

    static @Nullable TimeRange hours(@Nullable LocalTime from, @Nullable LocalTime until) {
        if (from == null && until == null) {
            return null;
        }
        if (from == null || until == null || !from.isBefore(until)) {
            throw new InvalidValue("visit.invalid.hours");
        }
        return new TimeRange(from, until);
    }
}
