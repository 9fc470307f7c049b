package kz.pana.place.ui.transfer;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import kz.pana.kernel.EmailAddress;
import kz.pana.kernel.Message;
import kz.pana.place.application.KnownBusiness;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.Translations;
import kz.pana.uikit.field.Form;
import kz.pana.uikit.layout.PrimaryBar;

/** Asks whom the owner gives her place to, and whether its business stays. */
final class TransferForm extends Form {

    private static final int LONGEST_WHY = 500;

    private final TextField to = new TextField(Translations.of("transfer.to"));
    private final RadioButtonGroup<Boolean> keeps = new RadioButtonGroup<>();
    private final TextArea why = new TextArea(Translations.of("transfer.why"));
    private final Ask ask;

    /** Sends what stands in the form. */
    @FunctionalInterface
    interface Ask {
        void send(String to, boolean keepsBusiness, String why);
    }

    TransferForm(KnownBusiness business, Ask ask, Runnable back) {
        this.ask = ask;
        to.setHelperText(Translations.of("transfer.to.help"));
        to.setMaxLength(EmailAddress.LONGEST);
        to.setWidthFull();
        to.setManualValidation(true);
        keeps.setLabel(Translations.of("transfer.keeps"));
        keeps.setItems(true, false);
        keeps.setItemLabelGenerator(stays -> Translations.of(stays ? "transfer.keeps.yes" : "transfer.keeps.no"));
        keeps.setHelperText(Translations.of(
                "transfer.business", business.legalName(), business.taxNumber().digits()));
        keeps.addThemeName("vertical");
        keeps.setManualValidation(true);
        why.setMaxLength(LONGEST_WHY);
        why.setWidthFull();
        add(
                to,
                keeps,
                why,
                new PrimaryBar(
                        new ActButton("transfer.send", this::send).primary(),
                        new ActButton("place.edit.cancel", back)));
        keepUnsent("transfer");
    }

    private void send() {
        begin();
        if (keeps.getValue() == null) {
            mark(keeps, Message.of("transfer.keeps.choose"));
        } else {
            boolean stays = keeps.getValue();
            read(to, () -> {
                send(() -> ask.send(to.getValue(), stays, why.getValue()));
                return true;
            });
        }
        isValid();
    }
}
