package kz.pana.uikit.field;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Optional;
import kz.pana.hours.WeekHours.PublicHolidays;
import kz.pana.kernel.Message;
import kz.pana.uikit.Translations;

/** What holds on public holidays: as ever, closed, or hours of their own. */
class HolidayHours extends Div {

    private final RadioButtonGroup<PublicHolidays.Kind> kind =
            new RadioButtonGroup<>(Translations.of("fields.hours.ph"));
    private final HoursRange own;

    /** @param edited runs after each change by hand */
    HolidayHours(Runnable edited) {
        addClassName("pana-stack");
        kind.setItems(PublicHolidays.Kind.values());
        kind.setItemLabelGenerator(each -> Translations.of("fields.hours.ph." + each));
        kind.addValueChangeListener(change -> edited.run());
        own = new HoursRange(Translations.of("fields.hours.ph"), WeekDraft.NO_HOURS, edited);
        add(kind, own);
    }

    PublicHolidays.Kind kind() {
        return kind.getValue();
    }

    WeekDraft.Hours own() {
        return own.hours();
    }

    void show(WeekDraft draft) {
        kind.setValue(draft.holidays());
        own.show(draft.holidayHours());
    }

    void review(WeekDraft draft) {
        own.setVisible(draft.holidays() == PublicHolidays.Kind.OWN_HOURS);
        own.setInvalid(false);
    }

    Optional<Message> problem() {
        if (!own.isVisible()) {
            return Optional.empty();
        }
        return own.wrongTime()
                .or(() -> own.isComplete() ? Optional.empty() : Optional.of(Message.of("fields.hours.incomplete")));
    }

    void focusHours() {
        own.focus();
    }

    void markMissing() {
        own.markMissing();
    }
}
