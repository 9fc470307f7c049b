package kz.pana.visit.ui.planning;

import java.time.LocalDate;
import java.util.Optional;
import kz.pana.hours.OpeningHours;
import kz.pana.hours.TimeRange;
import kz.pana.kernel.InvalidValue;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.Translations;
import kz.pana.uikit.field.ClockField;
import kz.pana.uikit.field.DayField;
import kz.pana.uikit.field.Form;
import kz.pana.uikit.layout.Page;
import org.jspecify.annotations.Nullable;

/** Moves a visit to another day. */
public class DayForm extends Form {

    /** What the form does. */
    interface Days {

        void move(LocalDate day, @Nullable TimeRange hours);
    }

    private final DayField day = new DayField(Translations.of("visit.day.label"));
    private final ClockField from = new ClockField(Translations.of("visit.plan.from"));
    private final ClockField until = new ClockField(Translations.of("visit.plan.until"));
    private final Days days;

    /** @param last the day by which a report wants the visit made */
    DayForm(Optional<LocalDate> last, OpeningHours hours, Days days) {
        this.days = days;
        last.ifPresent(limit -> day.setHelperText(Translations.of("visit.day.last", Translations.day(limit))));
        add(
                day,
                new VisitDayHours(day, hours),
                Page.row(from, until),
                new ActButton("visit.day.action", this::move).primary());
        keepUnsent("day");
    }

    private void move() {
        begin();
        read(day, () -> day.getOptionalValue().orElseThrow(() -> new InvalidValue("visit.invalid.no-day")));
        var hours = PlanForm.readHours(this, from, until);
        if (hours.isPresent() && !day.isInvalid()) {
            // What the service finds wrong with the day stands at the day.
            read(day, () -> {
                send(() -> days.move(day.getValue(), hours.get().orElse(null)));
                return true;
            });
        }
    }
}
