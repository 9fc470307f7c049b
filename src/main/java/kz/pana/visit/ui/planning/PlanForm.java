package kz.pana.visit.ui.planning;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.pana.hours.OpeningHours;
import kz.pana.hours.TimeRange;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.Message;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.Translations;
import kz.pana.uikit.field.ClockField;
import kz.pana.uikit.field.DayField;
import kz.pana.uikit.field.Form;
import kz.pana.uikit.layout.Page;
import kz.pana.visit.checklist.VisitKind;
import kz.pana.visit.row.VisitPlan;
import org.jspecify.annotations.Nullable;

/** Plans a visit: what for, which day, between which hours. */
public class PlanForm extends Form {

    private final Select<VisitKind> kind = new Select<>();
    private final DayField day = new DayField(Translations.of("visit.plan.day"));
    private final ClockField from = new ClockField(Translations.of("visit.plan.from"));
    private final ClockField until = new ClockField(Translations.of("visit.plan.until"));
    private final TextArea note = new TextArea(Translations.of("visit.plan.note"));
    private final Consumer<VisitPlan> onPlan;

    public PlanForm(List<VisitKind> kinds, OpeningHours openingHours, Consumer<VisitPlan> onPlan) {
        this.onPlan = onPlan;
        kind.setLabel(Translations.of("visit.plan.kind"));
        kind.setItems(kinds);
        kind.setItemLabelGenerator(each -> Translations.of(each.key()));
        kind.setValue(kinds.getFirst());
        note.setWidthFull();
        kind.setWidthFull();
        add(
                kind,
                day,
                new VisitDayHours(day, openingHours),
                Page.row(from, until),
                note,
                new ActButton("visit.plan.action", this::plan).primary());
        keepUnsent("plan " + kinds);
    }

    private void plan() {
        begin();
        read(day, () -> day.getOptionalValue().orElseThrow(() -> new InvalidValue("visit.invalid.no-day")));
        var hours = readHours(this, from, until);
        if (hours.isPresent() && !day.isInvalid()) {
            // What the service finds wrong with the whole, most of all the day, stands at the day.
            read(day, () -> {
                send(() -> onPlan.accept(new VisitPlan(
                        kind.getValue(), day.getValue(), hours.get().orElse(null), note.getValue())));
                return true;
            });
        }
    }

    /** Between which hours, if it was said; what is no time is told at its field. */
    static Optional<Optional<TimeRange>> readHours(Form form, ClockField from, ClockField until) {
        boolean right = Stream.of(from, until)
                .map(clock -> form.read(clock, () -> requireTime(clock)))
                .allMatch(Optional::isPresent);
        return right ? form.read(from, () -> Optional.ofNullable(hours(from.time(), until.time()))) : Optional.empty();
    }

    private static boolean requireTime(ClockField clock) {
        if (clock.isWrong()) {
            throw new InvalidValue(
                    Message.of("fields.hours.wrong-time", clock.getValue().strip()));
        }
        return true;
    }

    private static @Nullable TimeRange hours(@Nullable LocalTime from, @Nullable LocalTime until) {
        if (from == null && until == null) {
            return null;
        }
        if (from == null || until == null || !from.isBefore(until)) {
            throw new InvalidValue("visit.invalid.hours");
        }
        return new TimeRange(from, until);
    }
}
