package kz.pana.team.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.Optional;
import java.util.function.BiConsumer;
import kz.pana.kernel.EmailAddress;
import kz.pana.kernel.Language;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.Translations;
import kz.pana.uikit.dialog.Toast;
import kz.pana.uikit.field.Form;
import kz.pana.uikit.layout.LanguageSwitch;
import kz.pana.uikit.layout.Page;

/** Sends an invitation by e-mail, in the language of whoever is invited. */
final class LetterForm extends Form {

    private final EmailField email = new EmailField(Translations.of("team.letter.to"));
    private final Select<Language> language = new Select<>();
    private final BiConsumer<EmailAddress, Language> send;

    LetterForm(BiConsumer<EmailAddress, Language> send) {
        this.send = send;
        email.setManualValidation(true);
        email.addClassName("pana-grow");
        language.setLabel(Translations.of("team.letter.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(LanguageSwitch::name);
        language.setValue(Translations.language());
        Div row = Page.row(email, language, new ActButton("team.letter.send", this::send));
        row.addClassName("pana-row-end");
        add(row);
    }

    private void send() {
        begin();
        Optional<EmailAddress> to = read(email, this::sent);
        if (isValid()) {
            email.clear();
            Toast.done("team.letter.sent", to.orElseThrow().value());
        }
    }

    /** That the address has got enough letters is said beside it, too. */
    private EmailAddress sent() {
        EmailAddress to = new EmailAddress(email.getValue());
        send.accept(to, language.getValue());
        return to;
    }
}
