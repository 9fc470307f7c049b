package kz.pana.web;

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** Where Tomcat itself refuses a request, such as an address that is no text, the reader sees a page of ours. */
class ErrorPageValve extends ErrorReportValve {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPageValve.class);
    private static final int FIRST_ERROR = 400;

    private final Supplier<ErrorPages> pages;

    ErrorPageValve(Supplier<ErrorPages> pages) {
        this.pages = pages;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        if (response.getStatus() < FIRST_ERROR
                || response.getContentWritten() > 0
                || !response.setErrorReported()
                || !isHeard(response)) {
            return;
        }
        try {
            write(response, page(request, response.getStatus()));
        } catch (IOException gone) {
            // Nobody reads it.
        }
    }

    private ResponseEntity<byte[]> page(Request request, int status) {
        try {
            return pages.get()
                    .page(
                            status,
                            Objects.requireNonNullElse(request.getRequestURI(), ""),
                            request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        } catch (RuntimeException broken) {
            LOG.error("No page for an error", broken);
            return ResponseEntity.status(status).build();
        }
    }

    private static void write(Response response, ResponseEntity<byte[]> page) throws IOException {
        response.resetBuffer(true);
        page.getHeaders().forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        byte[] body = Objects.requireNonNullElse(page.getBody(), new byte[0]);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.finishResponse();
    }

    private static boolean isHeard(Response response) {
        AtomicBoolean answer = new AtomicBoolean();
        response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, answer);
        return answer.get();
    }
}
