package kz.pana.notify;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A mail server that is as bad as a test wants it to be. */
final class ScriptedSmtp implements AutoCloseable {

    private final ServerSocket socket;
    private final List<Socket> open = new CopyOnWriteArrayList<>();

    /** What was taken, with its headers. */
    final List<String> taken = new CopyOnWriteArrayList<>();

    final AtomicInteger connections = new AtomicInteger();

    /** The answer to a command. */
    private volatile UnaryOperator<String> script = command -> "250 fine";

    private volatile boolean silent;
    private final Thread accepting;

    ScriptedSmtp() {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        accepting = Thread.ofVirtual().start(this::accept);
    }

    /** Accepts and never says a word. */
    ScriptedSmtp silent(boolean on) {
        silent = on;
        return this;
    }

    /** @param to part of a command, such as a recipient */
    ScriptedSmtp answering(String to, String answer) {
        UnaryOperator<String> others = script;
        script = command -> command.contains(to) ? answer : others.apply(command);
        return this;
    }

    JavaMailSenderImpl sender() {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(socket.getLocalPort());
        for (String limit : List.of("connectiontimeout", "timeout", "writetimeout")) {
            sender.getJavaMailProperties().setProperty("mail.smtp." + limit, "1500");
        }
        return sender;
    }

    List<String> headers(String name) {
        return taken.stream()
                .flatMap(String::lines)
                .filter(line -> line.startsWith(name + ": "))
                .toList();
    }

    /** Until the accepting thread has ended: woken late, it would take one more connection. */
    @Override
    public void close() {
        try {
            socket.close();
            accepting.join();
            for (Socket one : open) {
                one.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket one = socket.accept();
                open.add(one);
                connections.incrementAndGet();
                Thread.ofVirtual().start(() -> talk(one));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket with) {
        try (with;
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(with.getInputStream(), StandardCharsets.UTF_8));
                OutputStream out = with.getOutputStream()) {
            if (silent) {
                while (in.readLine() != null) {
                    // Hears everything.
                }
                return;
            }
            say(out, "220 ready");
            for (String command = in.readLine(); command != null; command = in.readLine()) {
                String verb = command.toUpperCase(Locale.ROOT);
                if (verb.startsWith("DATA")) {
                    say(out, "354 go on");
                    String mail = read(in);
                    String answer = script.apply("DATA");
                    if (answer.startsWith("250")) {
                        taken.add(mail);
                    }
                    say(out, answer);
                } else if (verb.startsWith("QUIT")) {
                    return;
                } else {
                    say(out, script.apply(command));
                }
            }
        } catch (IOException e) {
            // The other side left.
        }
    }

    private static String read(BufferedReader in) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            lines.add(line);
        }
        return String.join("\n", lines);
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
