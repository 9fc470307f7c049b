package kz.pana.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Optional;
import kz.pana.identity.ui.IdentityNavigation;
import kz.pana.kernel.Message;
import kz.pana.uikit.ReturnPath;
import kz.pana.uikit.Translations;
import kz.pana.uikit.field.InputMode;
import kz.pana.uikit.layout.PublicFrame;

/** Signing in, by e-mail and password or by phone and PIN: a plain form, sent to the server's own filter. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends PublicFrame implements BeforeEnterObserver {

    private final AuthenticationContext authentication;
    private final TextField name = new TextField(Translations.of("shell.login.name"));
    private final PasswordField password = new PasswordField(Translations.of("shell.login.password"));

    LoginView(AuthenticationContext authentication) {
        super("shell.login.title");
        this.authentication = authentication;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (authentication.isAuthenticated()) {
            event.forwardTo("");
            return;
        }
        QueryParameters asked = event.getLocation().getQueryParameters();
        asked.getSingleParameter(ReturnPath.PARAMETER).ifPresent(ReturnPath::keep);
        SignInFailure.words(asked).or(LoginView::ended).ifPresent(this::problem);
        form();
        Anchor forgot = new Anchor(IdentityNavigation.forgot(), Translations.of("shell.login.forgot"));
        Anchor register = new Anchor(IdentityNavigation.register(), Translations.of("shell.login.register"));
        add(forgot, register);
    }

    /** Once: whoever then tries in vain is told why not. */
    private static Optional<Message> ended() {
        WrappedSession session = VaadinSession.getCurrent().getSession();
        Object noted = session.getAttribute(EndedSessions.NOTED);
        session.removeAttribute(EndedSessions.NOTED);
        return Optional.ofNullable(noted).map(found -> Message.of("shell.login.ended"));
    }

    private void problem(Message why) {
        Paragraph words = new Paragraph(Translations.of(why));
        words.addClassNames("pana-notice", "-error");
        words.getElement().setAttribute("role", "alert");
        add(words);
    }

    private void form() {
        field(name.getElement(), "username", "username");
        name.setAutocapitalize(Autocapitalize.NONE);
        name.setAutocorrect(false);
        InputMode.EMAIL.of(name);
        Optional.ofNullable((String) VaadinSession.getCurrent().getSession().getAttribute(SignInFailure.NAME))
                .ifPresent(name::setValue);
        field(password.getElement(), "password", "current-password");
        name.setWidthFull();
        password.setWidthFull();
        Button send = new Button(Translations.of("shell.login.send"));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        // What the server would say is said in the portal's words, not in the browser's.
        Element form = new Element("form")
                .setAttribute("method", "post")
                .setAttribute("action", "login")
                .setAttribute("novalidate", true)
                .appendChild(name.getElement(), password.getElement(), send.getElement());
        form.getClassList().add("pana-stack");
        form.executeJs("""
                this.addEventListener('keydown', event => {
                  if (event.key === 'Enter' && event.target.localName === 'input') this.requestSubmit();
                });
                this.querySelector('vaadin-button').addEventListener('click', () => this.requestSubmit());
                """);
        Div holder = new Div();
        holder.getElement().appendChild(form);
        add(holder);
    }

    private static void field(Element field, String name, String autocomplete) {
        field.setAttribute("name", name);
        field.setProperty("autocomplete", autocomplete);
    }
}
