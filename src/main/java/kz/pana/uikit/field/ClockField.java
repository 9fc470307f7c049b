package kz.pana.uikit.field;

import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.pana.kernel.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * A time of day as people type it: {@code 9}, {@code 0930}, {@code 9.30}, {@code 24:00}. What is no time stays as it was
 * typed and is told; it never turns into another.
 */
public class ClockField extends TextField {

    private static final Pattern TYPED = Pattern.compile("(\\d{1,2})(?: ?[:.,hчсғ]? ?(\\d{2}))?(?: ?[hчсғ]\\.?)?");

    private static final int LONGEST = 12;

    private final boolean closing;

    /** A time of the day, with a label of its own. */
    public ClockField(String label) {
        this(label, "09:00", false, () -> {});
        setLabel(label);
    }

    /** @param closing whether midnight is the end of the day */
    ClockField(String label, String placeholder, boolean closing, Runnable changed) {
        this.closing = closing;
        setAriaLabel(label);
        setPlaceholder(placeholder);
        setMaxLength(LONGEST);
        setAutoselect(true);
        setManualValidation(true);
        // Tidied when it is left, so not sent before.
        getElement().setAttribute("data-whole", true);
        InputMode.NUMERIC.of(this);
        addValueChangeListener(change -> {
            tidy();
            changed.run();
        });
    }

    /** Null while it is empty or wrong. */
    public final @Nullable LocalTime time() {
        return read(getValue()).orElse(null);
    }

    void show(@Nullable LocalTime time) {
        setValue(time == null ? "" : text(time));
    }

    /** Whether something stands in it that is no time. */
    public final boolean isWrong() {
        return !getValue().isBlank() && read(getValue()).isEmpty();
    }

    /** Marks it; what is no time stays marked. */
    void mark(boolean invalid) {
        setInvalid(invalid || isWrong());
    }

    private void tidy() {
        mark(false);
        read(getValue())
                .map(this::text)
                .filter(text -> !text.equals(getValue()))
                .ifPresent(this::setValue);
    }

    private String text(LocalTime time) {
        return closing && time.equals(LocalTime.MIDNIGHT) ? "24:00" : time.toString();
    }

    static Optional<LocalTime> read(String typed) {
        Matcher parts = TYPED.matcher(PlainText.entry(typed));
        if (!parts.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(parts.group(1));
        int minute = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        if (hour == 24 && minute == 0) {
            return Optional.of(LocalTime.MIDNIGHT);
        }
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }
}
