package kz.pana.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads the query and a small form before anything else does: a form that does not come, or that is no text, ends here
 * with a short answer, and not as a fault of whatever would have read it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnreadableRequests extends OncePerRequestFilter {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String MULTIPART = "multipart/";
    private static final long SMALL = DataSize.ofKilobytes(64).toBytes();

    /**
     * An address of the back office that is written in some other way than ours: no browser asks so, and what reads it
     * next would break.
     */
    private static boolean isOdd(HttpServletRequest request) {
        return "/app".equals(request.getServletPath())
                && !request.getRequestURI().equals("/app")
                && !request.getRequestURI().startsWith("/app/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isOdd(request)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        if (is(request, MULTIPART) && !"/app".equals(request.getServletPath())) {
            // No public page takes one, and whoever looks for its parts would break at those that are not there.
            response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
            return;
        }
        if (request.getCharacterEncoding() == null) {
            request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        }
        if (is(request, FORM) && request.getContentLengthLong() > SMALL) {
            // A page refuses it without reading it; the sign-in would read and keep it.
            if ("/app".equals(request.getServletPath())) {
                response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            } else {
                chain.doFilter(request, response);
            }
            return;
        }
        if (request.getContentType() != null && !is(request, FORM)) {
            // What else has a body is read as it comes.
            chain.doFilter(request, response);
            return;
        }
        try {
            request.getParameterMap();
        } catch (InvalidParameterException unreadable) {
            if (!(unreadable.getCause() instanceof ClientAbortException)) {
                response.sendError(unreadable.getErrorCode());
            }
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean is(HttpServletRequest request, String kind) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith(kind);
    }
}
