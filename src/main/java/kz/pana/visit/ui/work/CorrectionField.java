package kz.pana.visit.ui.work;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.Message;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.Translations;
import kz.pana.uikit.field.HoursEditor;
import kz.pana.uikit.field.SavedMark;
import kz.pana.uikit.map.MapPinField;
import kz.pana.visit.report.CorrectedLine;
import kz.pana.visit.report.CorrectionRow;
import kz.pana.visit.ui.CorrectionWords;
import org.jspecify.annotations.Nullable;

/** One line of what is told of a place, closed until the volunteer has something to put right in it. */
class CorrectionField extends Details implements WorkField {

    private final CorrectedLine line;
    private final BiFunction<CorrectedLine, String, String> note;
    private final SavedMark saved = new SavedMark().quiet();
    private final ActButton save = new ActButton("visit.correct.save", this::keep);
    private @Nullable Asked<?> asked;
    private String kept;

    /** A field of any kind, read as it would be typed. */
    private record Asked<V>(
            Component component, HasValue<?, V> field, HasValidationProperties validity, Function<V, String> typed) {

        static <V, F extends Component & HasValue<?, V> & HasValidationProperties> Asked<V> of(
                F field, Function<V, String> typed) {
            return new Asked<>(field, field, field, typed);
        }

        String value() {
            return typed.apply(field.getValue());
        }
    }

    /** @param note keeps what was seen, and gives it back as it is kept */
    CorrectionField(CorrectionRow row, BiFunction<CorrectedLine, String, String> note) {
        this.line = row.line();
        this.note = note;
        this.kept = row.seen();
        boolean noted = !row.seen().equals(row.told());
        setSummaryText(Translations.of(
                noted ? "visit.correct.noted" : "visit.correct.line",
                Translations.of(line.key()),
                CorrectionWords.seen(row).replace("\n", "; ")));
        setId("correct-" + line);
        // A map comes once it is asked for: at the place the network may be slow.
        addOpenedChangeListener(change -> ask());
        setOpened(noted);
    }

    private void ask() {
        if (asked == null) {
            asked = field();
            asked.component().setId("seen-" + line);
            add(asked.component(), save, saved);
        }
    }

    private Asked<?> field() {
        String label = Translations.of(line.key());
        return switch (line) {
            case HOURS -> {
                HoursEditor hours = new HoursEditor(label);
                hours.setValue(kept);
                hours.setWidthFull();
                yield Asked.of(hours, Function.identity());
            }
            case PHONE -> {
                TextField phone = new TextField(label);
                phone.getElement().setAttribute("inputmode", "tel");
                phone.setValue(kept);
                phone.setWidthFull();
                phone.setManualValidation(true);
                yield Asked.of(phone, Function.identity());
            }
            case PIN -> {
                MapPinField pin = new MapPinField(label);
                pin.setValue(kept);
                pin.setWidthFull();
                yield Asked.of(pin, Function.identity());
            }
            case STEP_FREE, QUIET_ROOM, PHONE_TO_USE -> {
                Checkbox box = new Checkbox(label, !kept.isEmpty());
                box.setManualValidation(true);
                yield Asked.of(box, yes -> yes ? "yes" : "");
            }
        };
    }

    @Override
    public Optional<String> keep() {
        return asked == null || asked.value().equals(kept) ? Optional.empty() : keep(asked);
    }

    private Optional<String> keep(Asked<?> field) {
        try {
            kept = note.apply(line, field.value());
            field.validity().setInvalid(false);
            saved.kept();
            return Optional.empty();
        } catch (InvalidValue e) {
            saved.quiet();
            field.validity().setErrorMessage(Translations.of(problem(field, e)));
            field.validity().setInvalid(true);
            setOpened(true);
            return Optional.of(Translations.of(line.key()));
        }
    }

    /** The editor knows better words for its own days than whoever reads its text. */
    private static Message problem(Asked<?> field, InvalidValue wrong) {
        return field.component() instanceof HoursEditor hours ? hours.problem().orElse(wrong.reason()) : wrong.reason();
    }

    @Override
    public void lock() {
        if (asked != null) {
            asked.field().setReadOnly(true);
        }
        save.setVisible(false);
    }
}
