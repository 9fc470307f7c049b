package kz.pana.shell;

import com.vaadin.flow.router.QueryParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;

/** Why a sign-in did not succeed, as far as a stranger may know. */
enum SignInFailure {
    /** The name or the password is wrong, or the account is blocked: not told apart. */
    WRONG,
    TOO_MANY,
    UNCONFIRMED,
    /** It was sent from a page of another site. */
    ELSEWHERE;

    static final String PATH = "/app/login";

    /** The attribute of a session that keeps the name that was typed. */
    static final String NAME = "pana.sign-in.name";

    static void answer(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        request.getSession().setAttribute(NAME, request.getParameter("username"));
        response.sendRedirect(of(why).path());
    }

    static Optional<SignInFailure> of(QueryParameters asked) {
        return asked.getSingleParameter("error")
                .flatMap(value -> Arrays.stream(values())
                        .filter(failure -> failure.parameter().equals(value))
                        .findFirst());
    }

    String path() {
        return PATH + "?error=" + parameter();
    }

    String key() {
        return "shell.login." + parameter();
    }

    private static SignInFailure of(AuthenticationException why) {
        if (why instanceof LockedException) {
            return TOO_MANY;
        }
        return why instanceof DisabledException ? UNCONFIRMED : WRONG;
    }

    private String parameter() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
