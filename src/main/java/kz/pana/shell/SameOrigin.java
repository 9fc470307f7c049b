package kz.pana.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import kz.pana.web.PublicAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what a page of another site sends to the back office: nobody is to be signed in, unseen, to an account that
 * is somebody else's, and to write there what is theirs.
 */
class SameOrigin extends OncePerRequestFilter {

    private static final String SITE = "Sec-Fetch-Site";

    /** A page of ours, or the person at the browser. */
    private static final Set<String> OURS = Set.of("same-origin", "none");

    private static final Set<String> READING =
            Set.of(HttpMethod.GET.name(), HttpMethod.HEAD.name(), HttpMethod.OPTIONS.name());

    private final PublicAddress address;

    SameOrigin(PublicAddress address) {
        this.address = address;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return READING.contains(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isOurs(request.getHeader(SITE), request.getHeader(HttpHeaders.ORIGIN))) {
            chain.doFilter(request, response);
        } else if (request.getRequestURI().equals(SignInFailure.PATH)) {
            response.sendRedirect(SignInFailure.ELSEWHERE.path());
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** Every browser says one or the other with what a page sends; a program that says neither has no cookies of others. */
    private boolean isOurs(@Nullable String site, @Nullable String origin) {
        return site != null ? OURS.contains(site) : origin == null || address.isOrigin(origin);
    }
}
