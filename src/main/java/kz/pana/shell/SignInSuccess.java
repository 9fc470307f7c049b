package kz.pana.shell;

import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import kz.pana.uikit.ReturnPath;
import org.springframework.security.core.Authentication;

/** Leads on to where the person was going, or home. */
class SignInSuccess extends VaadinSavedRequestAwareAuthenticationSuccessHandler {

    private static final String HOME = "/app/";

    SignInSuccess() {
        setDefaultTargetUrl(HOME);
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        request.getSession().removeAttribute(SignInFailure.NAME);
        Optional<String> onward = ReturnPath.take(request.getSession());
        if (onward.isPresent()) {
            getRedirectStrategy().sendRedirect(request, response, HOME + onward.get());
        } else {
            super.onAuthenticationSuccess(request, response, authentication);
        }
    }
}
