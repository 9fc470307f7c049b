package kz.pana.identity.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import kz.pana.identity.credential.PasswordStrength;
import kz.pana.identity.credential.PinCode;
import kz.pana.kernel.EmailAddress;
import kz.pana.kernel.Language;
import kz.pana.territory.Region;
import kz.pana.territory.Territory;
import kz.pana.uikit.Translations;
import kz.pana.uikit.field.DigitsField;
import kz.pana.uikit.field.NameFields;
import kz.pana.uikit.layout.LanguageSwitch;

/** The fields that forms about accounts are made of. */
final class AccountFields {

    private AccountFields() {}

    static EmailField email() {
        EmailField email = new EmailField(Translations.of("identity.email"));
        email.setAutocomplete(Autocomplete.EMAIL);
        email.setWidthFull();
        // Checked on the server, in the portal's words.
        email.setManualValidation(true);
        return email;
    }

    static NameFields name() {
        return new NameFields("identity.name");
    }

    /** An address that is settled: shown, and there for the browser to keep with the password. */
    static EmailField settled(EmailAddress address) {
        EmailField email = email();
        email.setValue(address.value());
        email.setReadOnly(true);
        email.setAutocomplete(Autocomplete.USERNAME);
        return email;
    }

    static PasswordField newPassword() {
        PasswordField password = new PasswordField(Translations.of("identity.password.new"));
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        password.setHelperText(Translations.of("identity.password.hint", PasswordStrength.SHORTEST));
        password.setWidthFull();
        password.setManualValidation(true);
        return password;
    }

    static DigitsField newPin() {
        DigitsField pin = DigitsField.chosen("identity.pin.new");
        pin.setHelperText(Translations.of("identity.pin.hint", PinCode.LENGTH));
        return pin;
    }

    static Select<Language> language(Language chosen) {
        Select<Language> language = new Select<>();
        language.setLabel(Translations.of("identity.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(LanguageSwitch::name);
        language.setValue(chosen);
        language.setWidthFull();
        return language;
    }

    static MultiSelectComboBox<Region> regions(Territory territory) {
        MultiSelectComboBox<Region> regions = new MultiSelectComboBox<>(Translations.of("identity.regions"));
        regions.setItems(territory.regions());
        regions.setItemLabelGenerator(region -> Translations.of(region.title()));
        regions.setWidthFull();
        // On a phone what is chosen takes lines of its own instead of being cut.
        regions.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        regions.setManualValidation(true);
        return regions;
    }

    static Anchor toSignIn() {
        return new Anchor(IdentityNavigation.signIn(), Translations.of("identity.to-sign-in"));
    }
}
