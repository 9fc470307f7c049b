package kz.pana.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * People in the course at once, each in a window of their own: {@code TrainingLoad PORT PEOPLE TURNS PID}. They sign in,
 * open a lesson and turn its pages forth and back, each after 10 to 30 seconds of reading, in the words that Vaadin's
 * client uses. Prints turns a second, the 50th and 99th percentile of a turn in milliseconds, and what an open lesson
 * takes of the heap in kilobytes.
 */
final class TrainingLoad {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private static final String PASSWORD = "pana-demo-2026";
    private static final String LESSON = "01-what-is-pana";

    /** So many sign in at once; hashing a password takes a core for a while. */
    private static final Semaphore DOOR = new Semaphore(2);

    private TrainingLoad() {}

    public static void main(String[] args) throws Exception {
        int port = Integer.parseInt(args[0]);
        int people = Integer.parseInt(args[1]);
        int turns = Integer.parseInt(args[2]);
        String pid = args[3];
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Learner>> signedIn = new ArrayList<>();
            for (int i = 1; i <= people; i++) {
                String email = "learner" + i + "@pana.example";
                signedIn.add(threads.submit(() -> new Learner(port, email).signIn()));
            }
            List<Learner> learners = new ArrayList<>();
            for (Future<Learner> learner : signedIn) {
                learners.add(learner.get());
            }
            long before = heap(pid);
            for (Future<?> opened :
                    learners.stream().map(l -> threads.submit(l::open)).toList()) {
                opened.get();
            }
            long lessons = heap(pid) - before;
            CountDownLatch begin = new CountDownLatch(1);
            List<Future<long[]>> read = learners.stream()
                    .map(learner -> threads.submit(() -> {
                        begin.await();
                        return learner.read(turns);
                    }))
                    .toList();
            long begun = System.nanoTime();
            begin.countDown();
            List<long[]> times = new ArrayList<>();
            for (Future<long[]> one : read) {
                times.add(one.get());
            }
            double seconds = (System.nanoTime() - begun) / 1e9;
            long[] nanos = times.stream().flatMapToLong(Arrays::stream).sorted().toArray();
            System.out.printf(
                    "%.1f %.1f %.1f %.0f%n",
                    nanos.length / seconds,
                    nanos[nanos.length / 2] / 1e6,
                    nanos[(int) (nanos.length * 0.99)] / 1e6,
                    lessons / 1024.0 / people);
        }
    }

    /** Bytes in use after a collection. */
    private static long heap(String pid) throws IOException, InterruptedException {
        jcmd(pid, "GC.run");
        jcmd(pid, "GC.run");
        Matcher used = Pattern.compile("used (\\d+)K").matcher(jcmd(pid, "GC.heap_info"));
        if (!used.find()) {
            throw new IOException("jcmd does not tell the heap");
        }
        return Long.parseLong(used.group(1)) * 1024;
    }

    private static String jcmd(String pid, String command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("jcmd", pid, command)
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    /** One person at a window. */
    private static final class Learner {

        private static final String FORTH = "Келесі";
        private static final String BACK = "Артқа";

        private final String root;
        private final String email;
        private final Random chance;
        private String cookie = "";
        private String key = "";
        private int window;
        private int sync;
        private int said;
        private int forth;
        private int back;

        Learner(int port, String email) {
            this.root = "http://localhost:" + port + "/app/";
            this.email = email;
            this.chance = new Random(email.hashCode());
        }

        Learner signIn() throws IOException, InterruptedException {
            DOOR.acquire();
            try {
                send(request("login").GET());
                HttpResponse<String> answer = send(request("login")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("username="
                                + URLEncoder.encode(email, StandardCharsets.UTF_8) + "&password=" + PASSWORD)));
                String to = answer.headers().firstValue("Location").orElse("");
                if (to.contains("login")) {
                    throw new IOException(email + " cannot sign in: " + answer.statusCode() + " " + to);
                }
                return this;
            } finally {
                DOOR.release();
            }
        }

        /** Finds the way from the list of courses to the lesson, in one window. */
        Learner open() throws IOException, InterruptedException {
            JsonNode start = json(send(request("?v-r=init&location=training&query=&v-wn=bench&v-tzid=Asia/Almaty")
                    .GET()));
            JsonNode config = start.path("appConfig");
            window = config.path("v-uiId").asInt();
            key = config.path("uidl").path("Vaadin-Security-Key").asString();
            JsonNode courses = navigate("training");
            JsonNode course = click(button(courses, "Бастау", "Жалғастыру"));
            Matcher id = Pattern.compile("training/([0-9a-f-]{36})").matcher(course.toString());
            if (!id.find()) {
                throw new IOException("no course for " + email);
            }
            remember(navigate("training/" + id.group(1) + "/lesson/" + LESSON));
            return this;
        }

        /** Turns pages, and gives how long each took in nanoseconds. */
        long[] read(int turns) throws IOException, InterruptedException {
            Thread.sleep(chance.nextInt(20_000));
            long[] nanos = new long[turns];
            for (int i = 0; i < turns; i++) {
                Thread.sleep(10_000 + chance.nextInt(20_000));
                int to = i % 2 == 0 ? forth : back;
                long begun = System.nanoTime();
                JsonNode answer = click(to);
                nanos[i] = System.nanoTime() - begun;
                remember(answer);
            }
            return nanos;
        }

        private void remember(JsonNode answer) throws IOException {
            forth = button(answer, FORTH);
            back = answer.toString().contains("\"" + BACK + "\"") ? button(answer, BACK) : back;
        }

        private JsonNode navigate(String route) throws IOException, InterruptedException {
            return say("{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\",\"data\":{\"route\":\"" + route
                    + "\",\"query\":\"\",\"appShellTitle\":\"\",\"historyState\":null,\"trigger\":\"\"}}");
        }

        private JsonNode click(int node) throws IOException, InterruptedException {
            return say("{\"type\":\"event\",\"node\":" + node + ",\"event\":\"click\",\"data\":{"
                    + "\"event.shiftKey\":false,\"event.metaKey\":false,\"event.detail\":1,\"event.ctrlKey\":false,"
                    + "\"event.clientX\":1,\"event.clientY\":1,\"event.altKey\":false,\"event.button\":0,"
                    + "\"event.screenY\":1,\"event.screenX\":1}}");
        }

        private JsonNode say(String rpc) throws IOException, InterruptedException {
            String body = "{\"csrfToken\":\"" + key + "\",\"rpc\":[" + rpc + "],\"syncId\":" + sync + ",\"clientId\":"
                    + said++ + "}";
            JsonNode answer = json(send(request("?v-r=uidl&v-uiId=" + window)
                    .header("Content-Type", "application/json; charset=UTF-8")
                    .POST(HttpRequest.BodyPublishers.ofString(body))));
            sync = answer.path("syncId").asInt();
            return answer;
        }

        /** The element that holds one of these words. */
        private int button(JsonNode answer, String... words) throws IOException {
            for (String word : words) {
                for (JsonNode change : answer.path("changes")) {
                    if (change.path("key").asString("").equals("text")
                            && change.path("value").asString("").equals(word)) {
                        return parent(answer, change.path("node").asInt());
                    }
                }
            }
            throw new IOException("no " + Arrays.toString(words) + " for " + email);
        }

        private static int parent(JsonNode answer, int child) throws IOException {
            for (JsonNode change : answer.path("changes")) {
                for (JsonNode added : change.path("addNodes")) {
                    if (added.asInt() == child) {
                        return change.path("node").asInt();
                    }
                }
            }
            throw new IOException("a text without its element");
        }

        private HttpRequest.Builder request(String path) {
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(URI.create(root + path)).timeout(Duration.ofSeconds(60));
            return cookie.isEmpty() ? request : request.header("Cookie", cookie);
        }

        private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
            HttpResponse<String> answer =
                    CLIENT.send(request.header("Accept-Language", "kk").build(), HttpResponse.BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(set -> cookie = set.split(";")[0]);
            if (answer.statusCode() >= 400) {
                throw new IOException(answer.statusCode() + " for " + email);
            }
            return answer;
        }

        /** Vaadin puts words before its JSON that keep others from reading it as a script. */
        private static JsonNode json(HttpResponse<String> answer) {
            String body = answer.body();
            int begin = body.indexOf('{');
            JsonNode read =
                    JSON.readTree(body.startsWith("for(;;);") ? body.substring(begin, body.length() - 1) : body);
            return read.isArray() ? read.get(0) : read;
        }
    }
}
