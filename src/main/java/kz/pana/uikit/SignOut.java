package kz.pana.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.security.AuthenticationContext;

/** Somebody signs out by their own hand: the browser keeps nothing of what they typed (frontend/window/typing.ts). */
public final class SignOut {

    private SignOut() {}

    public static void from(Component shown, AuthenticationContext authentication) {
        shown.getElement().executeJs("document.dispatchEvent(new Event('pana-sign-out'))");
        authentication.logout();
    }
}
