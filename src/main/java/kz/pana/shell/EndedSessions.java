package kz.pana.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import kz.pana.identity.SignedIn;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session at its next request when what gave it was changed: its password, a role, a region, access itself. An
 * open window is then told that its session has ended, as after a long rest, and leads to signing in.
 */
class EndedSessions extends OncePerRequestFilter {

    /** The program of the back office, the same for everybody: not worth a query for each of its files. */
    private static final String PROGRAM = "/app/VAADIN/build/";

    private final SignedIn signedIn;

    EndedSessions(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith(PROGRAM);
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
        chain.doFilter(request, response);
    }
}
