package kz.pana.place.ui.apply;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import kz.pana.kernel.Message;
import kz.pana.place.application.ApplicationAnswers;
import kz.pana.place.application.ApplicationField;
import kz.pana.territory.Territory;
import kz.pana.uikit.Translations;
import kz.pana.uikit.field.Form;

/** The fields of one section. Every change is handed on to be kept, right or wrong; what is wrong is said at the field. */
public abstract class ApplicationSectionForm extends Form {

    private final Map<ApplicationField, Asked<?>> fields = new EnumMap<>(ApplicationField.class);
    private final Set<ApplicationField> beingTyped = EnumSet.noneOf(ApplicationField.class);
    private final Paragraph alone = new Paragraph();
    private final Territory territory;
    private final Consumer<Map<ApplicationField, String>> keep;
    private ApplicationAnswers answers;

    private record Asked<F extends Component & HasValidation>(F field) {

        void show(Optional<Message> problem) {
            field.setErrorMessage(problem.map(Translations::of).orElse(""));
            field.setInvalid(problem.isPresent());
        }
    }

    /**
     * @param keep gets the answers that changed
     */
    ApplicationSectionForm(
            ApplicationAnswers answers, Territory territory, Consumer<Map<ApplicationField, String>> keep) {
        this.answers = answers;
        this.territory = territory;
        this.keep = keep;
        addClassName("pana-autosave");
    }

    /** Adds a line of text for a question. */
    protected final TextField askLine(ApplicationField question) {
        TextField field = new TextField(Translations.of(question.key()));
        field.setValue(answers.get(question));
        field.setHelperText(Translations.of("place.helper." + question));
        field.setWidthFull();
        return ask(question, field, Function.identity());
    }

    /** Adds a box to tick. */
    protected final Checkbox askYesNo(ApplicationField question) {
        Checkbox box = new Checkbox(Translations.of(question.key()));
        box.setHelperText(Translations.of("place.helper." + question));
        box.setValue(answers.isYes(question));
        return ask(question, box, yes -> yes ? "yes" : "");
    }

    protected final void askPhone() {
        askLine(ApplicationField.PHONE).getElement().setAttribute("inputmode", "tel");
    }

    /** Adds the boxes of the languages spoken. */
    protected final void askLanguages() {
        ask(
                ApplicationField.LANGUAGES,
                new LanguageBoxes(answers.get(ApplicationField.LANGUAGES)),
                LanguageBoxes::tags);
    }

    /** Adds a field that shows its answer already. */
    protected final <V, F extends Component & HasValidation & HasValue<?, V>> F ask(
            ApplicationField question, F field, Function<V, String> write) {
        field.setManualValidation(true);
        field.setId(question.name());
        fields.put(question, new Asked<>(field));
        if (field instanceof TextFieldBase<?, ?> || field instanceof CustomField<?>) {
            field.getElement().addEventListener("focusin", entered -> beingTyped.add(question));
            field.getElement().addEventListener("focusout", left -> {
                beingTyped.remove(question);
                review(question);
            });
        }
        field.addValueChangeListener(change -> changed(question, write.apply(field.getValue())));
        review(question);
        add(field);
        return field;
    }

    /**
     * Says where the place is open for longer than the one person who runs it can be there. It is no error: the
     * coordinator and the volunteer ask.
     */
    protected final void hintAtHoursAlone() {
        alone.addClassNames("pana-notice", "-warning");
        alone.getElement().setAttribute("role", "status");
        add(alone);
        showHoursAlone();
    }

    private void showHoursAlone() {
        Optional<Long> hours = answers.hoursTooManyAlone();
        alone.setText(
                hours.map(many -> Translations.of("place.alone.hours", many)).orElse(""));
        alone.setVisible(hours.isPresent());
    }

    protected final ApplicationAnswers answers() {
        return answers;
    }

    protected final Territory territory() {
        return territory;
    }

    /** Whether the answer is still missing, so that it is too early to call it wrong. */
    protected boolean isUnfinished(ApplicationField question) {
        return answers.get(question).isBlank();
    }

    /** What is typed is kept from the first keys on, but called wrong only once its field is left. */
    protected boolean isBeingTyped(ApplicationField question) {
        return beingTyped.contains(question);
    }

    /** What is wrong with an answer, or missing. */
    protected Optional<Message> problem(ApplicationField question) {
        return answers.problem(question, territory);
    }

    /** Says what is wrong with an answer, if it is not too early. */
    protected final void review(ApplicationField question) {
        Asked<?> asked = fields.get(question);
        if (asked != null) {
            boolean early = isUnfinished(question)
                    || (isBeingTyped(question) && !asked.field().isInvalid());
            asked.show(early ? Optional.empty() : problem(question));
        }
    }

    @Override
    protected <F extends Component & HasValidation> void changed(F field) {
        // Its own listener has reviewed it.
    }

    /** What stands in the fields. */
    public final Map<ApplicationField, String> given() {
        Map<ApplicationField, String> given = new EnumMap<>(ApplicationField.class);
        fields.keySet().forEach(question -> given.put(question, answers.get(question)));
        return given;
    }

    /** Says everything that is wrong or missing. */
    public final boolean isFinished() {
        begin();
        fields.forEach((question, asked) -> problem(question)
                .ifPresentOrElse(words -> markAsked(asked, words), () -> asked.show(Optional.empty())));
        return isValid();
    }

    public final void focus(ApplicationField question) {
        Asked<?> asked = fields.get(question);
        if (asked != null && asked.field() instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    private <F extends Component & HasValidation> void markAsked(Asked<F> asked, Message words) {
        mark(asked.field(), words);
    }

    private void changed(ApplicationField question, String answer) {
        Map<ApplicationField, String> given = Map.of(question, answer);
        answers = answers.with(given);
        keep.accept(given);
        fields.keySet().forEach(this::review);
        showHoursAlone();
    }
}
