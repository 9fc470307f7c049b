package kz.pana.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * Asks a server for the same address over and over, on kept connections, and prints requests a second and the 50th and
 * 99th percentile of the time to an answer in microseconds: {@code Load PORT PATH CONNECTIONS REQUESTS}. For {@code @FILE}
 * in the place of the address those in the lines of the file are asked for, one after another.
 */
final class Load {

    private Load() {}

    public static void main(String[] args) throws Exception {
        int port = Integer.parseInt(args[0]);
        int connections = Integer.parseInt(args[2]);
        int each = Integer.parseInt(args[3]) / connections;
        List<byte[]> requests = paths(args[1]).stream().map(Load::request).toList();
        try (ExecutorService pool = Executors.newFixedThreadPool(connections)) {
            long begun = System.nanoTime();
            Callable<long[]> client = () -> ask(port, requests, each);
            long[] nanos = pool
                    .invokeAll(IntStream.range(0, connections)
                            .mapToObj(i -> client)
                            .toList())
                    .stream()
                    .map(Load::result)
                    .flatMapToLong(Arrays::stream)
                    .sorted()
                    .toArray();
            double seconds = (System.nanoTime() - begun) / 1e9;
            System.out.printf(
                    "%.0f %.0f %.0f%n",
                    nanos.length / seconds, nanos[nanos.length / 2] / 1e3, nanos[(int) (nanos.length * 0.99)] / 1e3);
        }
    }

    private static List<String> paths(String given) throws IOException {
        return given.startsWith("@") ? Files.readAllLines(Path.of(given.substring(1))) : List.of(given);
    }

    private static byte[] request(String path) {
        return ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip, br\r\n"
                        + "Accept-Language: kk\r\nUser-Agent: bench\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static long[] result(Future<long[]> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static long[] ask(int port, List<byte[]> requests, int times) throws IOException {
        long[] nanos = new long[times];
        int done = 0;
        while (done < times) {
            // A server closes a connection after some hundred requests.
            try (Socket socket = new Socket("127.0.0.1", port)) {
                socket.setTcpNoDelay(true);
                InputStream in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
                boolean open = true;
                while (open && done < times) {
                    long begun = System.nanoTime();
                    socket.getOutputStream().write(requests.get(done % requests.size()));
                    open = readAnswer(in);
                    nanos[done++] = System.nanoTime() - begun;
                }
            }
        }
        return nanos;
    }

    /** Whether the connection stays open. */
    private static boolean readAnswer(InputStream in) throws IOException {
        String status = line(in);
        if (!status.contains(" 200")) {
            throw new IOException(status);
        }
        long length = -1;
        boolean open = true;
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            String header = line.toLowerCase(java.util.Locale.ROOT);
            if (header.startsWith("content-length:")) {
                length = Long.parseLong(header.substring(15).strip());
            }
            open &= !header.equals("connection: close");
        }
        in.skipNBytes(length);
        return open;
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException();
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }
}
