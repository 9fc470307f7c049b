package kz.pana.web;

import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;

/**
 * HTTP/1.1 for a portal that phones, and people who mean harm, reach directly. Tomcat waits for each byte as long as for
 * the first, so that a byte every few seconds keeps a connection for ever; here the whole of a request has its time.
 */
public class PacedProtocol extends Http11NioProtocol {

    /** How long a connection may be idle between two requests, in milliseconds. */
    private static final int KEEP_ALIVE = 20_000;

    private Paces paces = Paces.USUAL;

    public PacedProtocol() {
        pace(Paces.USUAL);
    }

    final void pace(Paces next) {
        paces = next;
        setConnectionTimeout(next.headers());
        setKeepAliveTimeout(KEEP_ALIVE);
    }

    @Override
    protected Processor createProcessor() {
        return new PacedProcessor(this, getAdapter(), paces);
    }
}
