package kz.pana.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Real connections to a real server: whoever is slow costs others nothing, and is not waited for for ever. */
class SlowConnectionsTest {

    /** More than the threads that Tomcat would have for all of them. */
    private static final int MANY = 230;

    private static final AtomicInteger TAKEN = new AtomicInteger();
    private static final StartedTomcat TOMCAT = new StartedTomcat(new Reading(), "");

    /** Answers how long the form's words were, or what is said about a large body without reading it. */
    private static final class Reading extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().write("ready" + (Thread.currentThread().isVirtual() ? " virtual" : ""));
        }

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            if (request.getRequestURI().endsWith("/unread")) {
                response.getWriter().write("not read");
            } else if (request.getRequestURI().startsWith("/app/")) {
                response.getWriter().write("bytes " + request.getInputStream().readAllBytes().length);
            } else {
                response.getWriter()
                        .write("words "
                                + Objects.toString(request.getParameter("words"), "")
                                        .length());
                TAKEN.incrementAndGet();
            }
        }
    }

    @AfterAll
    static void stop() {
        TOMCAT.close();
    }

    @Test
    void bodiesThatNeverComeStopNobodyAndEnd() throws IOException {
        List<Socket> slow = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            slow.add(TOMCAT.sending(post("/report", 1000) + "w"));
        }
        long begun = System.nanoTime();

        assertThat(TOMCAT.asked("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"))
                .contains("200", "ready virtual");
        for (Socket socket : slow) {
            assertThat(socket.getInputStream().available())
                    .as("answered only after those that never come")
                    .isZero();
        }
        for (Socket socket : slow) {
            assertThat(StartedTomcat.answer(socket)).doesNotContain("200");
        }
        assertThat(millisSince(begun)).isLessThan(20_000);
    }

    @Test
    void headersByteByByteEnd() throws Exception {
        long begun = System.nanoTime();
        try (Socket slow = TOMCAT.sending("GET / HTTP/1.1\r\nHost: a\r\nX-Slow: ")) {
            assertThat(ended(slow, "w", 100)).isTrue();
        }
        assertThat(millisSince(begun)).isBetween(900L, 3_000L);
    }

    @Test
    void emptyLinesOneByOneEnd() throws Exception {
        long begun = System.nanoTime();
        try (Socket slow = TOMCAT.sending("\r\n")) {
            assertThat(ended(slow, "\r\n", 100)).isTrue();
        }
        assertThat(millisSince(begun)).isBetween(900L, 3_000L);
    }

    @Test
    void emptyLinesAfterARequestEndToo() throws Exception {
        long begun = System.nanoTime();
        try (Socket slow = TOMCAT.sending("GET / HTTP/1.1\r\nHost: a\r\n\r\n\r\n")) {
            assertThat(ended(slow, "\r\n", 100)).isTrue();
        }
        assertThat(millisSince(begun)).isBetween(900L, 3_000L);
    }

    @Test
    void anEmptyLineThatStopsEnds() throws IOException {
        long begun = System.nanoTime();
        try (Socket slow = TOMCAT.sending("\r\n")) {
            assertThat(StartedTomcat.answer(slow)).isEmpty();
        }
        assertThat(millisSince(begun)).isLessThan(4_000);
    }

    @Test
    void anEmptyLineBeforeARequestIsPassedOver() throws Exception {
        try (Socket socket = TOMCAT.sending("\r\n")) {
            Thread.sleep(200);
            socket.getOutputStream()
                    .write("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(StartedTomcat.answer(socket)).contains("200", "ready");
        }
    }

    @Test
    void headersThatStopEnd() throws IOException {
        long begun = System.nanoTime();
        try (Socket slow = TOMCAT.sending("GET / HTTP/1.1\r\nHost: a\r\n")) {
            assertThat(StartedTomcat.answer(slow)).doesNotContain("200");
        }
        assertThat(millisSince(begun)).isLessThan(4_000);
    }

    @Test
    void aFormByteByByteEnds() throws Exception {
        int before = TAKEN.get();
        long begun = System.nanoTime();
        try (Socket slow = TOMCAT.sending(post("/report", 1000) + "words=")) {
            assertThat(ended(slow, "w", 100)).isTrue();
        }
        assertThat(millisSince(begun)).isBetween(1_400L, 4_000L);
        assertThat(TAKEN).hasValue(before);
    }

    @Test
    void anUploadTakesAsLongAsItComesOn() throws Exception {
        int whole = 5 * 1024;
        long begun = System.nanoTime();
        try (Socket phone = TOMCAT.sending(upload(whole))) {
            for (int sent = 0; sent < whole; sent += 512) {
                Thread.sleep(250);
                phone.getOutputStream().write(new byte[512]);
            }
            assertThat(StartedTomcat.answer(phone)).contains("bytes " + whole);
        }
        assertThat(millisSince(begun)).isGreaterThan(HURRIED_GRACE);
    }

    @Test
    void anUploadByteByByteEnds() throws Exception {
        try (Socket slow = TOMCAT.sending(upload(100_000))) {
            assertThat(ended(slow, "w", 100)).isTrue();
        }
    }

    @Test
    void whatNobodyReadsIsNotWaitedFor() throws Exception {
        long begun = System.nanoTime();
        try (Socket slow = TOMCAT.sending(unread(1000) + "w")) {
            assertThat(StartedTomcat.answer(slow)).contains("200", "not read");
        }
        assertThat(millisSince(begun)).isLessThan(1_400);
    }

    @Test
    void aLargeBodyThatNobodyReadsHearsTheAnswerAndTheConnectionGoesOn() throws Exception {
        String body = "w".repeat(40_000);
        try (Socket socket = TOMCAT.sending(unread(body.length()).replace("close", "keep-alive") + body
                + "GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")) {
            assertThat(StartedTomcat.answer(socket)).contains("not read", "ready");
        }
    }

    @Test
    void aBodyWithoutALengthIsNotTaken() throws IOException {
        assertThat(TOMCAT.asked("POST /report HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\n\r\n1\r\nw\r\n"))
                .contains("411");
    }

    @Test
    void severalRequestsOnOneConnectionHaveTheirTimeEach() throws Exception {
        try (Socket socket = TOMCAT.sending("")) {
            for (int i = 0; i < 4; i++) {
                String last = i == 3 ? "close" : "keep-alive";
                socket.getOutputStream()
                        .write((post("/report", 7).replace("close", last) + "words=")
                                .getBytes(StandardCharsets.US_ASCII));
                Thread.sleep(700);
                socket.getOutputStream().write('w');
            }
            assertThat(StartedTomcat.answer(socket).split("words 1", -1)).hasSize(5);
        }
    }

    @Test
    void aFormThatIsNoTextIsRefusedShortly() throws IOException {
        assertThat(TOMCAT.asked(post("/report", 12) + "words=%ff%fe")).startsWith("HTTP/1.1 400");
        assertThat(TOMCAT.asked("GET /?words=%ff%fe HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400");
    }

    private static final long HURRIED_GRACE = StartedTomcat.HURRIED.backOffice().grace();

    private static String post(String path, int length) {
        return "POST " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: " + length
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\n";
    }

    private static String unread(int length) {
        return post("/unread", length).replace("application/x-www-form-urlencoded", "text/plain");
    }

    private static String upload(int length) {
        return "POST /app/upload HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: " + length
                + "\r\nContent-Type: image/jpeg\r\n\r\n";
    }

    /** Sends a piece from time to time until the other side has ended the connection, for five seconds at most. */
    private static boolean ended(Socket slow, String piece, int everyMillis) throws IOException, InterruptedException {
        slow.setSoTimeout(everyMillis);
        for (int i = 0; i < 5_000 / everyMillis; i++) {
            try {
                slow.getOutputStream().write(piece.getBytes(StandardCharsets.US_ASCII));
                StartedTomcat.answer(slow);
                return true;
            } catch (SocketTimeoutException stillOpen) {
                // The next byte.
            } catch (SocketException gone) {
                return true;
            }
        }
        return false;
    }

    private static long millisSince(long nanos) {
        return (System.nanoTime() - nanos) / 1_000_000;
    }
}
