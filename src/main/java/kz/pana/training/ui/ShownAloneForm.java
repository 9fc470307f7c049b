package kz.pana.training.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import kz.pana.kernel.InvalidValue;
import kz.pana.training.ShownAlone.Waiting;
import kz.pana.training.row.Meeting;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.Translations;
import kz.pana.uikit.field.DayField;
import kz.pana.uikit.field.Form;

/**
 * Where whoever works alone showed something, to whom and when. It is made of what the coordinators' page has loaded for
 * its parts.
 */
final class ShownAloneForm extends Form {

    /** Writes it down. */
    @FunctionalInterface
    interface Confirm {
        void write(Meeting how, String volunteer, LocalDate day);
    }

    private final Select<Meeting> how = new Select<>();
    private final TextField volunteer = new TextField(Translations.of("training.shown.desk.volunteer"));
    private final DayField day = new DayField(Translations.of("training.shown.desk.day"));
    private final Confirm confirm;

    ShownAloneForm(Waiting waiting, Confirm confirm) {
        this.confirm = confirm;
        addClassName("pana-card");
        how.setLabel(Translations.of("training.shown.desk.how"));
        how.setItems(Meeting.TELEPHONE, Meeting.VISIT);
        how.setItemLabelGenerator(meeting -> Translations.of("training.shown.desk." + meeting));
        how.setValue(Meeting.TELEPHONE);
        how.setWidthFull();
        how.addValueChangeListener(change -> volunteer.setVisible(change.getValue() == Meeting.VISIT));
        volunteer.setVisible(false);
        volunteer.setWidthFull();
        volunteer.setManualValidation(true);
        day.setManualValidation(true);
        add(
                new H3(waiting.learner()),
                new Paragraph(Translations.of(waiting.task())),
                how,
                volunteer,
                day,
                new ActButton("training.shown.desk.confirm." + waiting.item(), this::send).primary());
    }

    private void send() {
        begin();
        Optional<LocalDate> when = read(
                day,
                () -> Optional.ofNullable(day.getValue())
                        .orElseThrow(() -> new InvalidValue("training.shown.day-missing")));
        boolean atVisit = how.getValue() == Meeting.VISIT;
        if (atVisit) {
            read(volunteer, () -> {
                if (volunteer.isEmpty()) {
                    throw new InvalidValue("training.shown.volunteer-missing");
                }
                return volunteer.getValue();
            });
        }
        if (isValid()) {
            // All else is there: what is still wrong is the day, or the name.
            read(atVisit ? volunteer : day, () -> write(when.orElseThrow()));
            isValid();
        }
    }

    private boolean write(LocalDate when) {
        confirm.write(how.getValue(), volunteer.getValue(), when);
        return true;
    }
}
