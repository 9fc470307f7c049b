package kz.pana.shell;

import com.vaadin.flow.router.QueryParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.pana.identity.throttle.TooSoon;
import kz.pana.kernel.EmailAddress;
import kz.pana.kernel.Message;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;

/** Why a sign-in did not succeed, as far as a stranger may know. */
enum SignInFailure {
    /** The name or the password is wrong, or the account has no password yet: not told apart. */
    WRONG,
    /** The password is right, but the account is blocked. */
    BLOCKED,
    /** It comes too soon after wrong ones. */
    TOO_SOON,
    /** Too many sign in at once. */
    BUSY,
    /** It was sent from a page of another site. */
    ELSEWHERE;

    static final String PATH = "/app/login";

    /** The attribute of a session that keeps the name that was typed. */
    static final String NAME = "pana.sign-in.name";

    private static final String WAIT = "wait";
    private static final Pattern SECONDS = Pattern.compile("[1-9]\\d{0,3}");

    static void answer(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        String typed = Objects.requireNonNullElse(request.getParameter("username"), "");
        // What a stranger sends is kept in a session: no more than an address can be long.
        request.getSession().setAttribute(NAME, typed.substring(0, Math.min(typed.length(), EmailAddress.LONGEST)));
        String wait = why instanceof TooSoon soon ? "&" + WAIT + "=" + soon.seconds() : "";
        response.sendRedirect(of(why).path() + wait);
    }

    /** What to say of the failure that the address names, if it names one. */
    static Optional<Message> words(QueryParameters asked) {
        return of(asked).map(failure -> failure == TOO_SOON ? tooSoon(asked) : Message.of(failure.key()));
    }

    private static Message tooSoon(QueryParameters asked) {
        return Message.of(
                TOO_SOON.key(),
                asked.getSingleParameter(WAIT)
                        .filter(seconds -> SECONDS.matcher(seconds).matches())
                        .map(seconds -> TooSoon.words(Long.parseLong(seconds)))
                        .orElseGet(() -> TooSoon.words(1)));
    }

    private static Optional<SignInFailure> of(QueryParameters asked) {
        return asked.getSingleParameter("error")
                .flatMap(value -> Arrays.stream(values())
                        .filter(failure -> failure.parameter().equals(value))
                        .findFirst());
    }

    String path() {
        return PATH + "?error=" + parameter();
    }

    private String key() {
        return "shell.login." + parameter();
    }

    private static SignInFailure of(AuthenticationException why) {
        if (why instanceof TooSoon) {
            return TOO_SOON;
        }
        if (why instanceof LockedException) {
            return BLOCKED;
        }
        return why instanceof AuthenticationServiceException ? BUSY : WRONG;
    }

    private String parameter() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
