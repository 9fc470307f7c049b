package kz.pana.place.ui.apply;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import kz.pana.kernel.TaxNumber;
import kz.pana.place.application.ApplicationAnswers;
import kz.pana.place.application.ApplicationField;
import kz.pana.place.application.KnownBusiness;
import kz.pana.territory.Territory;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Callout;
import kz.pana.uikit.layout.Page;

/** Who is behind the place. The tax number is checked while it is typed. */
class BusinessForm extends ApplicationSectionForm {

    private static final int DIGITS = 12;

    private final List<KnownBusiness> known;
    private final TextField taxNumber;
    private final TextField legalName;
    private final Div offers = Page.stack();
    private final Div otherName = Page.stack();

    /** @param known the owner's businesses so far: whoever adds a tenth shop need not type them again */
    BusinessForm(
            ApplicationAnswers answers,
            Territory territory,
            Consumer<Map<ApplicationField, String>> keep,
            List<KnownBusiness> known) {
        super(answers, territory, keep);
        this.known = known;
        known.forEach(business -> offers.add(
                new Button(Translations.of("place.business.same", business.legalName()), click -> take(business))));
        add(offers);
        taxNumber = askLine(ApplicationField.TAX_NUMBER);
        taxNumber.getElement().setAttribute("inputmode", "numeric");
        taxNumber.addValueChangeListener(change -> review());
        legalName = askLine(ApplicationField.LEGAL_NAME);
        legalName.addValueChangeListener(change -> review());
        add(otherName);
        review();
    }

    private void take(KnownBusiness business) {
        taxNumber.setValue(business.taxNumber().digits());
        legalName.setValue(business.legalName());
    }

    private void review() {
        sayKind();
        offers.setVisible(taxNumber.isEmpty() && legalName.isEmpty() && !known.isEmpty());
        otherName.removeAll();
        known.stream()
                .filter(business -> business.hasNumber(taxNumber.getValue()))
                .filter(business -> !legalName.isEmpty() && !business.isNamed(legalName.getValue()))
                .forEach(business -> otherName.add(new Callout(
                        Callout.Tone.WARNING,
                        new Paragraph(Translations.of("place.business.named", business.legalName())),
                        new Button(
                                Translations.of("place.business.take-name"),
                                click -> legalName.setValue(business.legalName())))));
        otherName.setVisible(otherName.getComponentCount() > 0);
    }

    /** Twelve digits are the whole number: that it is wrong can be said at once. */
    @Override
    protected boolean isBeingTyped(ApplicationField field) {
        boolean whole = field == ApplicationField.TAX_NUMBER
                && answers().get(field).replaceAll("\\D", "").length() >= DIGITS;
        return super.isBeingTyped(field) && !whole;
    }

    private void sayKind() {
        String helper = isUnfinished(ApplicationField.TAX_NUMBER)
                        || problem(ApplicationField.TAX_NUMBER).isPresent()
                ? "place.helper.TAX_NUMBER"
                : "place.tax."
                        + TaxNumber.parse(answers().get(ApplicationField.TAX_NUMBER))
                                .kind();
        taxNumber.setHelperText(Translations.of(helper));
    }
}
