package kz.pana.place.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.function.Consumer;
import kz.pana.kernel.TaxNumber;
import kz.pana.place.Answers;
import kz.pana.place.Question;
import kz.pana.territory.Territory;
import kz.pana.uikit.Words;

/** Who is behind the place. The tax number is checked while it is typed. */
class BusinessForm extends TaskForm {

    private static final int DIGITS = 12;

    private final TextField taxNumber;

    BusinessForm(Answers answers, Territory territory, Consumer<Map<Question, String>> keep) {
        super(answers, territory, keep);
        taxNumber = askLine(Question.TAX_NUMBER);
        taxNumber.getElement().setAttribute("inputmode", "numeric");
        taxNumber.addValueChangeListener(change -> sayKind());
        sayKind();
        askLine(Question.LEGAL_NAME);
    }

    /** Twelve digits are the whole number: that it is wrong can be said at once. */
    @Override
    protected boolean isBeingTyped(Question question) {
        boolean whole = question == Question.TAX_NUMBER
                && answers().get(question).replaceAll("\\D", "").length() >= DIGITS;
        return super.isBeingTyped(question) && !whole;
    }

    private void sayKind() {
        String helper = isUnfinished(Question.TAX_NUMBER)
                        || problem(Question.TAX_NUMBER).isPresent()
                ? "place.helper.TAX_NUMBER"
                : "place.tax."
                        + TaxNumber.parse(answers().get(Question.TAX_NUMBER)).kind();
        taxNumber.setHelperText(Words.of(helper));
    }
}
