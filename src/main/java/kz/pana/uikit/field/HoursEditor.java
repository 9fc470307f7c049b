package kz.pana.uikit.field;

import com.vaadin.flow.component.ScrollIntoViewOption;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.pana.hours.OpeningHours;
import kz.pana.hours.WeekHours.PublicHolidays;
import kz.pana.kernel.InvalidValue;
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
    private final Map<DayOfWeek, HoursRow> rows = new EnumMap<>(DayOfWeek.class);
    private final Div week = new Div();
    private final RadioButtonGroup<PublicHolidays.Kind> holidays =
            new RadioButtonGroup<>(Translations.of("fields.hours.ph"));
    private final HoursRange holidayHours;
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
        week.addClassName("pana-hours");
        for (DayOfWeek day : DayOfWeek.values()) {
            HoursRow row = new HoursRow(Translations.of("fields.day." + day), this::edited);
            rows.put(day, row);
            week.add(row);
        }
        for (DayOfWeek day = DayOfWeek.TUESDAY; day != DayOfWeek.MONDAY; day = day.plus(1)) {
            row(day).addAction(sameAsAbove(day));
        }
        // The style sheet hides the week at the tap: hidden by the answer, it would move what the thumb aims at next.
        always.addClassName("pana-hours-always");
        always.addValueChangeListener(change -> edited());
        holidays.setItems(PublicHolidays.Kind.values());
        holidays.setItemLabelGenerator(kind -> Translations.of("fields.hours.ph." + kind));
        holidays.addValueChangeListener(change -> edited());
        holidayHours = new HoursRange(Translations.of("fields.hours.ph"), WeekDraft.NO_HOURS, this::edited);
        text.setWidthFull();
        text.setManualValidation(true);
        text.setHelperText(Translations.of("fields.hours.text.helper"));
        text.addValueChangeListener(change -> written());
        expert.add(text);
        table = Page.stack(new HoursPresets(this::putDays), always, week, holidays, holidayHours);
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
        wrongDay().ifPresentOrElse(day -> row(day).focus(), this::focusElsewhere);
    }

    private void focusElsewhere() {
        if (isHolidayWrong()) {
            holidayHours.focus();
        } else {
            always.focus();
        }
    }

    /** Seven days are longer than a phone: what is wrong is brought into sight, and not the whole. */
    @Override
    public void scrollIntoView(ScrollIntoViewOption... options) {
        Optional<DayOfWeek> day = table.isVisible() ? wrongDay() : Optional.empty();
        if (day.isPresent()) {
            row(day.get()).scrollIntoView(options);
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
                .flatMap(day -> of("fields.day." + day, problem(day)))
                .or(() -> isHolidayWrong() ? of("fields.hours.ph", holidayProblem()) : Optional.empty())
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
            rows.values().forEach(HoursRow::markMissing);
            holidayHours.markMissing();
        }
    }

    private Optional<DayOfWeek> wrongDay() {
        return always.getValue()
                ? Optional.empty()
                : rows.keySet().stream().filter(day -> problem(day).isPresent()).findFirst();
    }

    private Optional<Message> problem(DayOfWeek day) {
        return row(day).incomplete().or(() -> draft().problem(day));
    }

    private boolean isHolidayWrong() {
        return holidayHours.isVisible() && holidayProblem().isPresent();
    }

    private Optional<Message> holidayProblem() {
        return holidayHours
                .wrongTime()
                .or(() -> holidayHours.isComplete()
                        ? Optional.empty()
                        : Optional.of(Message.of("fields.hours.incomplete")));
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
        inWords.setText(draft.isEmpty() ? words(hours) : "");
        expert.setOpened(draft.isEmpty());
        showing = false;
    }

    private void fill(WeekDraft draft) {
        always.setValue(draft.always());
        rows.forEach((day, row) -> row.show(draft.on(day)));
        holidays.setValue(draft.holidays());
        holidayHours.show(draft.holidayHours());
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
        rows.forEach((day, row) -> row.problem(draft.problem(day)));
        holidayHours.setVisible(draft.holidays() == PublicHolidays.Kind.OWN_HOURS);
        holidayHours.setInvalid(false);
    }

    private WeekDraft draft() {
        Map<DayOfWeek, List<WeekDraft.Hours>> days = new EnumMap<>(DayOfWeek.class);
        rows.forEach((day, row) -> {
            if (!row.hours().isEmpty()) {
                days.put(day, row.hours());
            }
        });
        return new WeekDraft(always.getValue(), days, holidays.getValue(), holidayHours.hours());
    }

    private Button sameAsAbove(DayOfWeek day) {
        Button same = new Button(Translations.of("fields.hours.same"), click -> {
            Map<DayOfWeek, List<WeekDraft.Hours>> days = new EnumMap<>(DayOfWeek.class);
            days.putAll(draft().days());
            days.put(day, row(day.minus(1)).hours());
            if (row(day.minus(1)).hours().isEmpty()) {
                days.remove(day);
            }
            put(new WeekDraft(false, days, holidays.getValue(), holidayHours.hours()));
        });
        same.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        same.setAriaLabel(Translations.of("fields.hours.same.of", Translations.of("fields.day." + day)));
        return same;
    }

    /** What was said of holidays stays. */
    private void putDays(WeekDraft draft) {
        put(new WeekDraft(draft.always(), draft.days(), holidays.getValue(), holidayHours.hours()));
    }

    private void put(WeekDraft draft) {
        showing = true;
        fill(draft);
        showing = false;
        edited();
    }

    private static String words(String hours) {
        try {
            return HoursInWords.of(OpeningHours.parse(hours));
        } catch (InvalidValue unreadable) {
            return "";
        }
    }

    private HoursRow row(DayOfWeek day) {
        return java.util.Objects.requireNonNull(rows.get(day));
    }
}
