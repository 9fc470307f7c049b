package kz.pana.web;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import org.apache.coyote.InputBuffer;
import org.apache.coyote.Request;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.jspecify.annotations.Nullable;

/** The body of a request. Counts how long it was waited for; what is done between two reads costs its sender nothing. */
class PacedInput implements InputBuffer {

    private static final int LEFTOVER_BYTES = 64 * 1024;

    private final Request request;
    private final InputBuffer source;
    private final Paces paces;
    private final LongConsumer waitAtMost;
    private final Sink sink = new Sink();

    private @Nullable Pace pace;
    private long waitedNanos;
    private long bytes;

    /**
     * @param waitAtMost sets how long the next read may wait, in milliseconds
     */
    PacedInput(Request request, InputBuffer source, Paces paces, LongConsumer waitAtMost) {
        this.request = request;
        this.source = source;
        this.paces = paces;
        this.waitAtMost = waitAtMost;
    }

    /** Begins to count for the next request. */
    void begin() {
        set(null);
    }

    /**
     * Takes in a little of what nobody has read.
     *
     * @return whether that was all
     */
    boolean isDrained() {
        set(paces.leftover());
        try {
            while (bytes < LEFTOVER_BYTES) {
                if (doRead(sink) < 0) {
                    return true;
                }
            }
        } catch (IOException tooSlow) {
            return false;
        }
        return false;
    }

    @Override
    public int doRead(ApplicationBufferHandler handler) throws IOException {
        if (pace == null) {
            pace = paces.of(request.requestURI().toString());
        }
        long patience = pace.patience(TimeUnit.NANOSECONDS.toMillis(waitedNanos), bytes);
        if (patience <= 0) {
            throw new SocketTimeoutException();
        }
        waitAtMost.accept(patience);
        long begun = System.nanoTime();
        try {
            int read = source.doRead(handler);
            bytes += Math.max(0, read);
            return read;
        } finally {
            waitedNanos += System.nanoTime() - begun;
        }
    }

    @Override
    public int available() {
        return source.available();
    }

    private void set(@Nullable Pace next) {
        pace = next;
        waitedNanos = 0;
        bytes = 0;
    }

    /** Where bytes go that nobody wants. */
    private static final class Sink implements ApplicationBufferHandler {

        private ByteBuffer last = ByteBuffer.allocate(0);

        @Override
        public void setByteBuffer(ByteBuffer buffer) {
            last = buffer;
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return last;
        }

        @Override
        public void expand(int size) {
            // Nothing is kept.
        }
    }
}
