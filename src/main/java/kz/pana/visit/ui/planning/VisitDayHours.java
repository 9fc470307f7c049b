package kz.pana.visit.ui.planning;

import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Optional;
import kz.pana.hours.OpeningHours;
import kz.pana.uikit.Translations;
import kz.pana.uikit.field.DayField;
import kz.pana.uikit.field.HoursInWords;

/** Under the day of a visit: when the place is open on it, and a warning where it is closed. */
final class VisitDayHours extends Paragraph {

    private final OpeningHours hours;

    VisitDayHours(DayField day, OpeningHours hours) {
        this.hours = hours;
        addClassName("pana-notice");
        getElement().setAttribute("role", "status");
        show(Optional.empty());
        day.addValueChangeListener(change -> show(day.getOptionalValue()));
    }

    private void show(Optional<LocalDate> day) {
        boolean closed = day.filter(on -> hours.spans(on, 1).isEmpty()).isPresent();
        setText(day.map(on -> closed
                        ? Translations.of("visit.day.closed")
                        : Translations.of("visit.place.hours", HoursInWords.on(on, hours)))
                .orElse(""));
        setVisible(day.isPresent());
        setClassName("-warning", closed);
        setClassName("-info", !closed);
    }
}
