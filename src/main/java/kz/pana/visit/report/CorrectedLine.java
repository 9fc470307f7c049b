package kz.pana.visit.report;

import java.util.Optional;
import kz.pana.place.application.ApplicationField;
import org.jspecify.annotations.Nullable;

/** What a visit may put right of what is told of its place. */
public enum CorrectedLine {
    HOURS(ApplicationField.HOURS, "hours-true"),
    PHONE(ApplicationField.PHONE, null),
    PIN(ApplicationField.PIN, "pin-and-entrance"),
    STEP_FREE(ApplicationField.STEP_FREE, null),
    QUIET_ROOM(ApplicationField.QUIET_ROOM, null),
    PHONE_TO_USE(ApplicationField.PHONE_TO_USE, null);

    private final ApplicationField field;
    private final Optional<String> item;

    CorrectedLine(ApplicationField field, @Nullable String item) {
        this.field = field;
        this.item = Optional.ofNullable(item);
    }

    public ApplicationField field() {
        return field;
    }

    /** The item of the checklist that may be well once it is put right; empty where none asks about it. */
    public Optional<String> item() {
        return item;
    }

    /** The key of its name in the texts. */
    public String key() {
        return field.key();
    }
}
