package kz.pana.place.ui.apply;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import kz.pana.kernel.Message;
import kz.pana.place.application.ApplicationAnswers;
import kz.pana.place.application.ApplicationField;
import kz.pana.place.application.Category;
import kz.pana.place.application.ChangeLine;
import kz.pana.place.application.KnownBusiness;
import kz.pana.territory.Territory;

/** What is asked of a line of an approved place that a coordinator decides about. */
public final class ChangeForm extends ApplicationSectionForm {

    private ChangeForm(
            ChangeLine line,
            ApplicationAnswers answers,
            Territory territory,
            Consumer<Map<ApplicationField, String>> keep) {
        super(answers, territory, keep);
        switch (line) {
            case NAME -> line.fields().forEach(this::askLine);
            case CATEGORY ->
                ask(
                        ApplicationField.CATEGORY,
                        new CategorySelect(answers.get(ApplicationField.CATEGORY)),
                        Category::name);
            case ADDRESS -> {
                askUnlessWaived(ApplicationField.STREET, ApplicationField.NO_STREET);
                askUnlessWaived(ApplicationField.HOUSE, ApplicationField.NO_HOUSE);
            }
            case SINGLE_HANDED -> {
                askYesNo(ApplicationField.SINGLE_HANDED);
                hintAtHoursAlone();
            }
            case PIN, BUSINESS, OWNER -> throw new IllegalArgumentException("not asked on a form of its own: " + line);
        }
    }

    /**
     * @param answers all that is told of the place, with what is asked for
     * @param keep runs at each change
     * @param businesses the owner's others
     */
    public static ApplicationSectionForm of(
            ChangeLine line,
            ApplicationAnswers answers,
            Territory territory,
            List<KnownBusiness> businesses,
            Consumer<Map<ApplicationField, String>> keep) {
        ApplicationSectionForm form = switch (line) {
            case PIN -> new PinHereForm(answers, territory, keep);
            case BUSINESS -> new BusinessForm(answers, territory, keep, businesses);
            case NAME, CATEGORY, ADDRESS, SINGLE_HANDED, OWNER -> new ChangeForm(line, answers, territory, keep);
        };
        // Here a button sends: what is typed nobody reads a second later.
        form.removeClassName("pana-autosave");
        return form;
    }

    /** Here no other region can be chosen. */
    private static final class PinHereForm extends PinForm {

        PinHereForm(ApplicationAnswers answers, Territory territory, Consumer<Map<ApplicationField, String>> keep) {
            super(answers, territory, keep);
        }

        @Override
        protected Optional<Message> problem(ApplicationField question) {
            return super.problem(question)
                    .map(said -> said.key().equals("place.invalid.pin-outside-region")
                            ? new Message("place.invalid.pin-in-other-region", said.args())
                            : said);
        }
    }

    private void askUnlessWaived(ApplicationField field, ApplicationField waiver) {
        TextField typed = askLine(field);
        Checkbox none = askYesNo(waiver);
        typed.setVisible(!none.getValue());
        none.addValueChangeListener(change -> typed.setVisible(!change.getValue()));
    }

    /** A house without a number is found by its door, which is told on its own line. */
    @Override
    protected Optional<Message> problem(ApplicationField question) {
        return question == ApplicationField.NO_HOUSE && answers().isYes(question)
                ? super.problem(ApplicationField.DOOR)
                : super.problem(question);
    }
}
