package kz.pana.identity.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import kz.pana.identity.EmailSignIn;
import kz.pana.identity.credential.LinkStatus;
import kz.pana.identity.credential.SecretToken;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.Message;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.Translations;
import kz.pana.uikit.field.Form;
import kz.pana.uikit.layout.Page;

/** Confirms the address of somebody who signed in by phone so far, and chooses the password that goes with it. */
@Route("email/:token")
@PageTitle("identity.take-email.title")
@PermitAll
class TakeEmailView extends Page implements BeforeEnterObserver {

    private final EmailSignIn emailSignIn;
    private final Div body = Page.stack();

    TakeEmailView(EmailSignIn emailSignIn) {
        super("identity.take-email.title");
        narrow();
        this.emailSignIn = emailSignIn;
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SecretToken secret =
                new SecretToken(event.getRouteParameters().get("token").orElse(""));
        body.removeAll();
        LinkStatus status = emailSignIn.status(secret);
        if (status.opens()) {
            body.add(form(secret));
        } else {
            body.add(
                    new Paragraph(Translations.of(
                            status == LinkStatus.UNKNOWN ? Message.of("identity.take-email.spent") : status.words())),
                    new Anchor(IdentityNavigation.profile(), Translations.of("identity.take-email.again")));
        }
    }

    private Form form(SecretToken secret) {
        PasswordField password = AccountFields.newPassword();
        Form form = new Form(new Paragraph(Translations.of("identity.take-email.lead")), password);
        form.add(new ActButton("identity.choose.send", () -> choose(secret, form, password)).primary());
        return form;
    }

    private void choose(SecretToken secret, Form form, PasswordField password) {
        form.begin();
        form.read(password, () -> begun(secret, password.getValue()));
        if (form.isValid()) {
            body.removeAll();
            body.add(
                    new Paragraph(Translations.of("identity.take-email.done")),
                    new Anchor(IdentityNavigation.profile(), Translations.of("identity.profile.title")));
        }
    }

    /**
     * @throws InvalidValue if the password is too weak
     */
    private boolean begun(SecretToken secret, String password) {
        emailSignIn.begin(secret, password);
        return true;
    }
}
