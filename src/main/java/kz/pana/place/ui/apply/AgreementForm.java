package kz.pana.place.ui.apply;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Consumer;
import kz.pana.identity.person.NewAccount;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.PersonName;
import kz.pana.place.application.Agreement;
import kz.pana.place.application.Operator;
import kz.pana.place.row.OwnedPlace;
import kz.pana.place.status.AgreementAcceptance;
import kz.pana.uikit.MarkdownText;
import kz.pana.uikit.Translations;
import kz.pana.uikit.field.Form;
import kz.pana.uikit.field.NameFields;
import kz.pana.uikit.layout.Callout;
import kz.pana.uikit.layout.Page;

/** The agreement: to be read, then accepted by name. */
class AgreementForm extends Div {

    /**
     * @param onAccept gets the name of whoever accepts
     */
    AgreementForm(OwnedPlace place, Operator operator, Consumer<String> onAccept) {
        addClassName("pana-stack");
        if (place.hasAcceptedAgreement()) {
            Optional.ofNullable(place.row().status().acceptance()).ifPresent(known -> add(accepted(known)));
        }
        if (place.hasAgreementBefore()) {
            add(Callout.of(
                    Callout.Tone.INFO,
                    Translations.of("place.agreement.new"),
                    Translations.of("place.agreement.new-until", Translations.day(Agreement.lastDay()))));
        }
        add(Page.card(new MarkdownText(Agreement.text(Translations.language(), named(operator)))));
        if (!place.hasAcceptedAgreement()) {
            add(form(onAccept));
        }
    }

    /** An invented operator says that it is one. */
    private static Operator named(Operator operator) {
        return operator.isInvented()
                ? new Operator(
                        Translations.of("place.operator.name"),
                        Translations.of("place.operator.number"),
                        Translations.of("place.operator.address"))
                : operator;
    }

    private static Callout accepted(AgreementAcceptance acceptance) {
        return Callout.of(
                Callout.Tone.GOOD,
                Translations.of("place.agreement.accepted"),
                Translations.of(
                        "place.agreement.accepted-by",
                        acceptance.name(),
                        Translations.moment(acceptance.acceptedAt()),
                        acceptance.version()));
    }

    private static Form form(Consumer<String> onAccept) {
        NameFields name = new NameFields("place.agreement.given");
        Checkbox read = new Checkbox(Translations.of("place.agreement.read"));
        read.setManualValidation(true);
        Button accept = new Button(Translations.of("place.agreement.accept"));
        accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        accept.setDisableOnClick(true);
        Form form = new Form(new Paragraph(Translations.of("place.agreement.who")), name, read, accept);
        form.onEnter(accept::click);
        accept.addClickListener(click -> {
            try {
                form.begin();
                Optional<PersonName> who = name.read(form, NewAccount::name);
                form.read(read, () -> ticked(read));
                if (form.isValid()) {
                    who.map(PersonName::full).ifPresent(onAccept);
                }
            } finally {
                accept.setEnabled(true);
            }
        });
        return form;
    }

    private static boolean ticked(Checkbox box) {
        if (!box.getValue()) {
            throw new InvalidValue("place.agreement.not-read");
        }
        return true;
    }
}
