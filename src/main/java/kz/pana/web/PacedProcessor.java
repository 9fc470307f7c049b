package kz.pana.web;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.apache.coyote.Adapter;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SocketWrapperBase;

/** Reads the requests of one connection, and ends it when headers or a body come too slowly. */
class PacedProcessor extends Http11Processor {

    private final Paces paces;

    PacedProcessor(AbstractHttp11Protocol<?> protocol, Adapter adapter, Paces paces) {
        super(protocol, new PacedAdapter(adapter));
        this.paces = paces;
        request.setInputBuffer(new PacedInput(request, request.getInputBuffer(), paces, this::waitAtMost));
    }

    /** Is called again for each piece that arrives of the headers; no thread waits in between. */
    @Override
    public SocketState service(SocketWrapperBase<?> socket) throws IOException {
        long left = headersLeft();
        if (left <= 0) {
            return SocketState.CLOSED;
        }
        SocketState state = super.service(socket);
        if (state == SocketState.OPEN && request.getStartTimeNanos() != -1) {
            // Empty lines before a request: Tomcat would forget that they came, and wait for the next as for the first.
            state = SocketState.LONG;
        }
        if (state == SocketState.LONG && !isAsync()) {
            socket.setReadTimeout(Math.max(1, headersLeft()));
        }
        return state;
    }

    private void waitAtMost(long millis) {
        SocketWrapperBase<?> socket = socketWrapper;
        if (socket != null) {
            socket.setReadTimeout(millis);
        }
    }

    private long headersLeft() {
        // -1 before the first byte of a request.
        long begun = request.getStartTimeNanos();
        return begun == -1
                ? paces.headers()
                : paces.headers() - TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    }
}
