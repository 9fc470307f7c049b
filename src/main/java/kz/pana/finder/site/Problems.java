package kz.pana.finder.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.pana.finder.ListWithheld;
import kz.pana.kernel.Language;
import kz.pana.kernel.NotFound;
import kz.pana.web.ErrorPages;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** A page for whatever goes wrong: what to do, whom to call, no traces. */
@Controller
@ControllerAdvice
class Problems implements ErrorController, ErrorPages {

    private static final Pattern LANGUAGE = Pattern.compile("^/(kk|ru|en)(/|$)");

    private static final Pattern BEHIND = Pattern.compile("[/.,]+$");

    /** Whole addresses that have no other letters than these, so that none of them leads to another site. */
    private static final Pattern OURS = Pattern.compile("/(kk|ru|en|s|c)(/[a-z0-9-]+)*");

    private final PageRenderer site;

    Problems(PageRenderer site) {
        this.site = site;
    }

    /** An address that was typed in capitals, or copied with a slash or a full stop behind it, leads where it was meant to. */
    @ExceptionHandler({NotFound.class, NoResourceFoundException.class})
    ResponseEntity<byte[]> notFound(HttpServletRequest request) {
        String path = request.getRequestURI();
        String meant = BEHIND.matcher(path.toLowerCase(Locale.ROOT)).replaceAll("");
        if (!meant.equals(path) && OURS.matcher(meant).matches() && HttpMethod.GET.matches(request.getMethod())) {
            return PageRenderer.redirect(meant);
        }
        return page(HttpStatus.NOT_FOUND, language(request, request.getRequestURI()));
    }

    @ExceptionHandler(ListWithheld.class)
    ResponseEntity<byte[]> withheld(HttpServletRequest request) {
        return site.unavailable(language(request, request.getRequestURI()), "withheld");
    }

    @RequestMapping("/error")
    ResponseEntity<byte[]> error(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        String path = Objects.toString(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), "");
        // Somebody who opens /error by hand finds that there is no such page.
        HttpStatusCode status = code instanceof Integer known ? HttpStatusCode.valueOf(known) : HttpStatus.NOT_FOUND;
        return page(status, language(request, path));
    }

    @Override
    public ResponseEntity<byte[]> page(int status, String path, @Nullable String languages) {
        return page(HttpStatusCode.valueOf(status), language(path, languages));
    }

    private ResponseEntity<byte[]> page(HttpStatusCode status, Language language) {
        String kind = status.isSameCodeAs(HttpStatus.NOT_FOUND)
                ? "not-found"
                : status.is5xxServerError() ? "ours" : "not-possible";
        return site.problem(status, language, kind);
    }

    private static Language language(HttpServletRequest request, String path) {
        return language(path, request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    private static Language language(String path, @Nullable String accepted) {
        Matcher matcher = LANGUAGE.matcher(path);
        return matcher.find() ? Language.fromTag(matcher.group(1)) : Language.negotiate(accepted);
    }
}
