package kz.pana.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import kz.pana.PanaTest;
import kz.pana.Personas;
import kz.pana.ViewTest;
import kz.pana.identity.Profile;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Role;
import kz.pana.kernel.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PanaTest
class ProfileViewTest extends ViewTest {

    @Autowired
    private Profile profile;

    @Test
    void savesNameAndLanguage() {
        AccountId me = cast.somebody(Role.OWNER);
        signIn(me);
        open("profile");
        test(textField("identity.name")).setValue("Айгүл");
        test(textField("fields.name.family")).setValue("Сейітқызы");
        language().setValue(Language.RU);
        press("identity.profile.save");

        assertThat(profile.mine().name()).isEqualTo("Айгүл Сейітқызы");
        assertThat(profile.mine().language()).isEqualTo(Language.RU);
        assertThat(UI.getCurrent().getLocale()).isEqualTo(Language.RU.locale());
    }

    @Test
    void whichOfTheTwoNamesIsWrongIsToldBesideIt() {
        signIn(cast.somebody());
        open("profile");
        enter("Ольга", "Ким/Пак");
        assertThat(textField("fields.name.family").getErrorMessage()).isEqualTo(say("identity.name.signs"));
        assertThat(textField("identity.name").isInvalid()).isFalse();

        enter("Ольга <x>", "Ким");
        assertThat(textField("identity.name").getErrorMessage()).isEqualTo(say("identity.name.signs"));
        assertThat(textField("fields.name.family").isInvalid()).isFalse();

        enter("", "PANA");
        assertThat(textField("identity.name").getErrorMessage()).isEqualTo(say("kernel.text.empty"));
        assertThat(textField("fields.name.family").getErrorMessage()).isEqualTo(say("identity.name.reserved"));

        enter("P A", "N A");
        assertThat(textField("identity.name").isInvalid()).isFalse();
        assertThat(textField("fields.name.family").getErrorMessage()).isEqualTo(say("identity.name.reserved"));
    }

    private void enter(String given, String family) {
        test(textField("identity.name")).setValue(given);
        test(textField("fields.name.family")).setValue(family);
        press("identity.profile.save");
    }

    @Test
    void changesThePasswordOnlyWithTheCurrentOne() {
        signIn(cast.somebody());
        open("profile");
        test(passwordField("identity.password.current")).setValue("not-the-password");
        test(passwordField("identity.password.new")).setValue("another-good-password");
        press("identity.profile.change-password");
        assertThat(passwordField("identity.password.current").getErrorMessage())
                .isEqualTo(say("identity.password.wrong"));

        test(passwordField("identity.password.current")).setValue(Personas.PASSWORD);
        press("identity.profile.change-password");
        assertThat(toast()).contains(say("identity.profile.password-changed"));
    }

    @Test
    void offersToSignOutEverywhere() {
        signIn(cast.somebody());
        open("profile");
        assertThat(find(Button.class)
                        .withText(say("identity.profile.everywhere.send"))
                        .exists())
                .isTrue();
        assertThat(words()).contains(say("identity.profile.everywhere.why"));
    }

    @SuppressWarnings("unchecked")
    private Select<Language> language() {
        return find(Select.class).single();
    }
}
