package kz.pana.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;

/**
 * Keeps so many connections open on which headers or a body come a byte a second, and opens each anew as soon as the
 * server has ended it: {@code SlowConnections PORT CONNECTIONS}. Says «open» once all are, and goes on until it is killed.
 */
final class SlowConnections {

    private static final String HEADERS = "GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ";
    private static final String BODY = "POST /kk/report/abcdef HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n"
            + "Content-Type: application/x-www-form-urlencoded\r\n\r\nwords=";

    private SlowConnections() {}

    public static void main(String[] args) throws InterruptedException {
        int port = Integer.parseInt(args[0]);
        int connections = Integer.parseInt(args[1]);
        CountDownLatch opened = new CountDownLatch(connections);
        for (int i = 0; i < connections; i++) {
            String begin = i % 2 == 0 ? HEADERS : BODY;
            Thread.ofVirtual().start(() -> trickle(port, begin, opened));
        }
        opened.await();
        System.out.println("open");
        Thread.currentThread().join();
    }

    private static void trickle(int port, String begin, CountDownLatch opened) {
        while (true) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                socket.getOutputStream().write(begin.getBytes(StandardCharsets.US_ASCII));
                opened.countDown();
                while (true) {
                    socket.getOutputStream().write('w');
                    Thread.sleep(1000);
                }
            } catch (IOException ended) {
                // By the server, as it should be: once more.
            } catch (InterruptedException e) {
                return;
            }
        }
    }
}
