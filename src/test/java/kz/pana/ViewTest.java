package kz.pana;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.router.QueryParameters;
import java.util.stream.Collectors;
import kz.pana.identity.AccountDemo;
import kz.pana.identity.access.AccountId;
import kz.pana.kernel.Language;
import kz.pana.kernel.Texts;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** What tests of views have in common: somebody at a window, who finds things by their words. */
public abstract class ViewTest extends SpringBrowserlessTest {

    @Autowired
    protected Personas cast;

    @Autowired
    private AccountDemo accounts;

    @Autowired
    private Texts texts;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    protected void signIn(AccountId who) {
        accounts.signIn(who);
    }

    protected void open(String path) {
        String[] parts = path.split("\\?", 2);
        UI.getCurrent()
                .navigate(parts[0], parts.length < 2 ? QueryParameters.empty() : QueryParameters.fromString(parts[1]));
    }

    protected String say(String key, Object... args) {
        return texts.get(Language.of(UI.getCurrent().getLocale()), key, args);
    }

    protected TextField textField(String key) {
        return find(TextField.class).withLabel(say(key)).single();
    }

    protected EmailField emailField(String key) {
        return find(EmailField.class).withLabel(say(key)).single();
    }

    protected PasswordField passwordField(String key) {
        return find(PasswordField.class).withLabel(say(key)).single();
    }

    protected void press(String key) {
        test(find(Button.class).withText(say(key)).single()).click();
    }

    /**
     * How many characters all fields of the window take together.
     *
     * @throws AssertionError if one takes as many as somebody likes
     */
    protected static int taken() {
        return taken(UI.getCurrent());
    }

    private static int taken(Component component) {
        int own = component instanceof TextFieldBase<?, ?>
                ? component.getElement().getProperty("maxlength", 0)
                : 0;
        assertThat(component instanceof TextFieldBase<?, ?> && own == 0)
                .as("%s takes as much as somebody likes", component)
                .isFalse();
        return component.getChildren().mapToInt(ViewTest::taken).sum() + own;
    }

    /** Everything a person could read in the window. */
    protected String words() {
        return words(UI.getCurrent());
    }

    protected String toast() {
        return find(Notification.class).all().stream()
                .map(toast -> toast.getElement().getProperty("text", "") + words(toast))
                .collect(Collectors.joining("\n"));
    }

    protected static String words(Component component) {
        String own = component instanceof HasText text ? text.getText() : "";
        return component.getChildren().map(ViewTest::words).collect(Collectors.joining("\n", own + "\n", ""));
    }
}
