package kz.pana.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.menubar.MenuBarTester;
import kz.pana.PanaTest;
import kz.pana.ViewTest;
import kz.pana.identity.Profile;
import kz.pana.kernel.Language;
import kz.pana.uikit.layout.LanguageSwitch;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PanaTest
class LanguageSwitchTest extends ViewTest {

    @Autowired
    private Profile profile;

    @Test
    void startsInKazakh() {
        open("register");

        assertThat(UI.getCurrent().getLocale()).isEqualTo(Language.KK.locale());
    }

    @Test
    void switchingKeepsWhatWasTyped() {
        open("register");
        test(textField("identity.name")).setValue("Айгүл");
        test(emailField("identity.email")).setValue("aigul@");

        choose(Language.RU);

        assertThat(words()).contains(say("identity.register.title")).contains("Регистрация");
        assertThat(textField("identity.name").getValue()).isEqualTo("Айгүл");
        assertThat(emailField("identity.email").getValue()).isEqualTo("aigul@");
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("Регистрация · ПАНА");
    }

    @Test
    void theAccountRemembers() {
        signIn(cast.somebody());
        open("profile");

        choose(Language.EN);

        assertThat(profile.mine().language()).isEqualTo(Language.EN);
        assertThat(words()).contains("My profile");
    }

    private void choose(Language language) {
        new MenuBarTester<>(find(LanguageSwitch.class).single()).clickItem(0, language.ordinal());
    }
}
