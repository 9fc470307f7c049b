package kz.pana.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import kz.pana.identity.SignedIn;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session at its next request when what gave it was changed: its password, a role, a region, access itself. An
 * open window is then told that its session has ended, as after a long rest, and leads to signing in; who comes by an
 * address is told there.
 */
class EndedSessions extends OncePerRequestFilter {

    /** The program of the back office, the same for everybody: not worth a query for each of its files. */
    private static final String PROGRAM = "/app/VAADIN/build/";

    /** The attribute of a session that follows an ended one, until the sign-in has said so. */
    static final String NOTED = "pana.session.ended";

    private final SignedIn signedIn;

    EndedSessions(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith(PROGRAM);
    }

    private static boolean isPage(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return request.getMethod().equals("GET")
                && accepted != null
                && accepted.contains(MediaType.TEXT_HTML_VALUE)
                && request.getRequestURI().startsWith("/app/")
                && !request.getRequestURI().equals(SignInFailure.PATH);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null
                && session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) != null
                && !signedIn.renew()) {
            session.invalidate();
            SecurityContextHolder.clearContext();
        }
        if (isPage(request) && request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid()) {
            request.getSession().setAttribute(NOTED, true);
        }
        chain.doFilter(request, response);
    }
}
