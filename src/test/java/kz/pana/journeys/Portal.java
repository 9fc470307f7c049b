package kz.pana.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The packaged portal, started as it is in production: {@code java -jar}, with its settings in the environment. */
final class Portal implements AutoCloseable {

    private static final Path JAR = Path.of("target", "pana.jar");
    /** Of everybody whom the demo invents. */
    static final String DEMO_PASSWORD = "pana-demo-2026";

    private static final Duration START = Duration.ofMinutes(4);

    private final Process process;
    private final Path log;
    private final Path data;
    private final int port;
    private final int managementPort;

    /**
     * Starts on an empty data folder and waits until the first page is served.
     *
     * @param settings environment variables besides the ports and the folder
     * @param arguments arguments besides the addresses
     */
    Portal(Map<String, String> settings, String... arguments) {
        try {
            data = Files.createTempDirectory("pana-journey");
            writeSignKey(data.resolve("sign-keys"));
            log = data.resolve("portal.log");
            port = freePort();
            managementPort = freePort();
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx768m",
                    // It lives for minutes: compiling for hours would take the browser's time.
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-jar",
                    JAR.toString()));
            command.addAll(List.of(arguments));
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
            Map<String, String> environment = new HashMap<>(settings);
            environment.put("SERVER_PORT", String.valueOf(port));
            environment.put("MANAGEMENT_SERVER_PORT", String.valueOf(managementPort));
            environment.put("PANA_DATA", data.toString());
            environment.put("PANA_OPERATOR_NAME", "Journeys (invented)");
            environment.put("PANA_OPERATOR_NUMBER", "000000000000");
            environment.put("PANA_OPERATOR_ADDRESS", "Nowhere 1 (invented)");
            environment.put("PANA_PUBLIC_URL", "http://localhost:" + port);
            builder.environment().putAll(environment);
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        await(START, "the portal does not answer", () -> status("/").filter(code -> code == 200));
    }

    /**
     * One for all who only look at the public site: its demo data is complete, with so many places that every page has
     * some, and not with a coordinator's hundreds. All places are one owner's, which makes a chain of them.
     */
    static Portal demo() {
        return Demo.PORTAL;
    }

    private static final class Demo {

        static final Portal PORTAL =
                new Portal(Map.of(), "--spring.profiles.active=demo", "--pana.demo-places=90", "--pana.demo-owners=1");

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(PORTAL::close));
            PORTAL.await(
                    Duration.ofMinutes(8),
                    "the demo data does not become complete",
                    () -> Optional.of(PORTAL.log()).filter(log -> log.contains("demo data is complete")));
        }
    }

    /** As an operator does with openssl. */
    private static void writeSignKey(Path folder) throws IOException {
        try {
            byte[] key = KeyPairGenerator.getInstance("Ed25519")
                    .generateKeyPair()
                    .getPrivate()
                    .getEncoded();
            Files.createDirectory(folder);
            Files.writeString(
                    folder.resolve("01.pem"),
                    "-----BEGIN PRIVATE KEY-----\n" + Base64.getEncoder().encodeToString(key)
                            + "\n-----END PRIVATE KEY-----\n");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    String url(String path) {
        return "http://localhost:" + port + path;
    }

    String managementUrl(String path) {
        return "http://localhost:" + managementPort + path;
    }

    String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long pid() {
        return process.pid();
    }

    /** Everything that the portal knows at this moment: its log, its data and its memory, as files. */
    List<Path> everythingItKnows() {
        Path heap = data.resolve("heap.hprof");
        try {
            new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "jcmd")
                                    .toString(),
                            String.valueOf(process.pid()),
                            "GC.heap_dump",
                            "-all",
                            heap.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            try (Stream<Path> files = Files.walk(data)) {
                return files.filter(Files::isRegularFile).toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The one-time link of the first start. */
    String firstAdministratorLink() {
        return await(
                Duration.ofSeconds(20),
                "no link for the first administrator in the log",
                () -> find(Pattern.compile("http\\S+/app/first/\\S+"), log()));
    }

    /** The link of that kind in the e-mails kept for that address. */
    String linkInMailTo(String address, String kind) {
        Pattern link = Pattern.compile("http\\S+/app/" + kind + "/\\S+");
        return await(
                Duration.ofSeconds(20),
                "no e-mail to " + address,
                () -> mailTo(address).stream()
                        .flatMap(mail -> find(link, mail).stream())
                        .findFirst());
    }

    /** What a plain request answers. */
    HttpResponse<String> get(String url) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Waits until there is an answer, or fails with what was awaited and the end of the log. */
    <T> T await(Duration most, String otherwise, Supplier<Optional<T>> answer) {
        long end = System.nanoTime() + most.toNanos();
        while (System.nanoTime() < end) {
            Optional<T> found = answer.get();
            if (found.isPresent()) {
                return found.get();
            }
            if (!process.isAlive()) {
                break;
            }
            pause();
        }
        String text = log();
        throw new AssertionError(otherwise + "\n" + text.substring(Math.max(0, text.length() - 4000)));
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Optional<Integer> status(String path) {
        try {
            return Optional.of(get(url(path)).statusCode());
        } catch (UncheckedIOException e) {
            return Optional.empty();
        }
    }

    private List<String> mailTo(String address) {
        Path folder = data.resolve("mail");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Portal::read)
                    .filter(mail -> mail.startsWith("To: " + address + "\n"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
