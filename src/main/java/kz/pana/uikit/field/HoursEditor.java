package kz.pana.uikit.field;

import com.vaadin.flow.component.ScrollIntoViewOption;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DayOfWeek;
import java.util.Optional;
import kz.pana.kernel.Message;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Callout;
import kz.pana.uikit.layout.Page;
import org.jspecify.annotations.Nullable;

/**
 * Opening hours, day by day; its value is a text in the OSM opening-hours language, right or wrong as it was typed.
 * Hours that say more than a week can are written as that text.
 */
public class HoursEditor extends CustomField<String> {

    private final Checkbox always = new Checkbox(Translations.of("fields.hours.always"));
    private final HoursRows week = new HoursRows(this::edited);
    private final HolidayHours holidays = new HolidayHours(this::edited);
    private final TextField text = new TextField(Translations.of("fields.hours.text"));
    private final Details expert = new Details(Translations.of("fields.hours.expert"));
    private final Paragraph inWords = new Paragraph();
    private final Div table;
    private final Callout beyond;
    private boolean showing;

    public HoursEditor(String label) {
        super("");
        setLabel(label);
        setManualValidation(true);
        // The style sheet hides the week at the tap: hidden by the answer, it would move what the thumb aims at next.
        always.addClassName("pana-hours-always");
        always.addValueChangeListener(change -> edited());
        text.setWidthFull();
        text.setManualValidation(true);
        text.setHelperText(Translations.of("fields.hours.text.helper"));
        text.addValueChangeListener(change -> written());
        expert.add(text);
        table = Page.stack(new HoursPresets(this::putDays), always, week, holidays);
        Button restart = new Button(Translations.of("fields.hours.restart"), click -> text.setValue(""));
        inWords.addClassName("pana-lines");
        beyond =
                new Callout(Callout.Tone.INFO, new Paragraph(Translations.of("fields.hours.beyond")), inWords, restart);
        add(Page.stack(beyond, table, expert));
        show("");
    }

    @Override
    protected String generateModelValue() {
        return text.getValue();
    }

    @Override
    protected void setPresentationValue(@Nullable String value) {
        show(value == null ? "" : value);
    }

    @Override
    public void focus() {
        if (!table.isVisible()) {
            text.focus();
            return;
        }
        wrongDay().ifPresentOrElse(day -> week.row(day).focus(), this::focusElsewhere);
    }

    private void focusElsewhere() {
        if (holidays.problem().isPresent()) {
            holidays.focusHours();
        } else {
            always.focus();
        }
    }

    /** Seven days are longer than a phone: what is wrong is brought into sight, and not the whole. */
    @Override
    public void scrollIntoView(ScrollIntoViewOption... options) {
        Optional<DayOfWeek> day = table.isVisible() ? wrongDay() : Optional.empty();
        if (day.isPresent()) {
            week.row(day.get()).scrollIntoView(options);
        } else {
            super.scrollIntoView(options);
        }
    }

    /** What is wrong with the hours and on which day, where they are given day by day. */
    public final Optional<Message> problem() {
        if (!table.isVisible()) {
            return Optional.empty();
        }
        return wrongDay()
                .flatMap(day -> of("fields.day." + day, week.problem(day, draft())))
                .or(() -> of("fields.hours.ph", holidays.problem()))
                .or(() -> draft().problem());
    }

    /** Whether a time is still missing, where they are given day by day. */
    public final boolean isUnfinished() {
        return table.isVisible() && draft().isUnfinished();
    }

    @Override
    public void setInvalid(boolean invalid) {
        super.setInvalid(invalid);
        if (invalid) {
            week.markMissing();
            holidays.markMissing();
        }
    }

    private Optional<DayOfWeek> wrongDay() {
        return always.getValue() ? Optional.empty() : week.wrongDay(draft());
    }

    private static Optional<Message> of(String what, Optional<Message> problem) {
        return problem.map(words -> Message.of("fields.hours.on", Message.of(what), words));
    }

    private void show(String hours) {
        showing = true;
        text.setValue(hours);
        Optional<WeekDraft> draft = WeekDraft.read(hours);
        draft.ifPresent(this::fill);
        table.setVisible(draft.isPresent());
        beyond.setVisible(draft.isEmpty());
        inWords.setText(draft.isEmpty() ? HoursInWords.ofTyped(hours).orElse("") : "");
        expert.setOpened(draft.isEmpty());
        showing = false;
    }

    private void fill(WeekDraft draft) {
        always.setValue(draft.always());
        week.show(draft);
        holidays.show(draft);
        review(draft);
    }

    /** Somebody changed the table: the text follows. */
    private void edited() {
        if (showing) {
            return;
        }
        showing = true;
        WeekDraft draft = draft();
        review(draft);
        text.setValue(draft.text());
        showing = false;
        updateValue();
    }

    /** Somebody changed the text: the table follows as far as it can. */
    private void written() {
        if (!showing) {
            show(text.getValue());
            updateValue();
        }
    }

    private void review(WeekDraft draft) {
        week.setVisible(!draft.always());
        week.review(draft);
        holidays.review(draft);
    }

    private WeekDraft draft() {
        return new WeekDraft(always.getValue(), week.days(), holidays.kind(), holidays.own());
    }

    /** What was said of holidays stays. */
    private void putDays(WeekDraft draft) {
        showing = true;
        fill(new WeekDraft(draft.always(), draft.days(), holidays.kind(), holidays.own()));
        showing = false;
        edited();
    }
}
