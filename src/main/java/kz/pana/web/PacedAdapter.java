package kz.pana.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.coyote.ActionCode;
import org.apache.coyote.Adapter;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.apache.tomcat.util.net.SocketEvent;

/**
 * Stands before the servlets. A body without a length is not taken: no browser sends one, and each of its chunks could
 * be waited for anew. What the servlets leave unread is not waited for, as Tomcat would by itself.
 */
class PacedAdapter implements Adapter {

    private final Adapter servlets;

    PacedAdapter(Adapter servlets) {
        this.servlets = servlets;
    }

    @Override
    public void service(Request request, Response response) throws Exception {
        if (request.getMimeHeaders().getHeader("Transfer-Encoding") != null) {
            response.setStatus(HttpServletResponse.SC_LENGTH_REQUIRED);
            request.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
            return;
        }
        if (!(request.getInputBuffer() instanceof PacedInput body)) {
            throw new IllegalStateException("a body without a pace");
        }
        body.begin();
        servlets.service(request, response);
        if (is(request, ActionCode.ASYNC_IS_ASYNC) || is(request, ActionCode.REQUEST_BODY_FULLY_READ)) {
            return;
        }
        // Whoever still waits for «100 Continue» sends nothing more. The answer has left already.
        if (request.hasExpectation() || !body.isDrained()) {
            request.action(ActionCode.CLOSE_NOW, null);
        }
    }

    private static boolean is(Request request, ActionCode question) {
        AtomicBoolean answer = new AtomicBoolean();
        request.action(question, answer);
        return answer.get();
    }

    @Override
    public boolean prepare(Request request, Response response) throws Exception {
        return servlets.prepare(request, response);
    }

    @Override
    public boolean asyncDispatch(Request request, Response response, SocketEvent status) throws Exception {
        return servlets.asyncDispatch(request, response, status);
    }

    @Override
    public void log(Request request, Response response, long time) {
        servlets.log(request, response, time);
    }

    @Override
    public void checkRecycled(Request request, Response response) {
        servlets.checkRecycled(request, response);
    }

    @Override
    public String getDomain() {
        return servlets.getDomain();
    }
}
