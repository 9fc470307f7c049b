package kz.pana.journeys;

import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day of everybody's work in fast motion, on one start of the packaged portal: {@code Soak MINUTES}. Again and again an
 * owner enrols, a coordinator reviews, people learn, a volunteer visits, the place is published, paused and resumed, and
 * somebody reports it, all in a browser; meanwhile others read the finder. Prints each minute what there is of it, and at
 * the end whether it stood: no request failed, no line of the log complains, heap and threads are flat.
 */
final class Soak {

    private static final Pattern COMPLAINT = Pattern.compile("^\\S+ +(ERROR|WARN) .*", Pattern.MULTILINE);
    private static final Pattern VALUE = Pattern.compile("\"value\":([-0-9.E]+)");
    private static final Pattern CODE = Pattern.compile("\"code\":\"([0-9a-z]+)\"");
    private static final int READERS = 4;
    private static final int PAUSE_MILLIS = 250;

    /** Fewer minutes say nothing about flatness: the first third warms up, and the others are compared. */
    private static final int LEAST_TO_COMPARE = 15;

    private static final double FLAT_HEAP = 1.10;
    private static final double FLAT_HEAP_MB = 5;
    private static final double FLAT_THREADS = 2;

    private final Portal portal;
    private final int minutes;
    private final HttpClient client = HttpClient.newHttpClient();
    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicLong asked = new AtomicLong();
    private final AtomicLong walked = new AtomicLong();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final List<Minute> all = new ArrayList<>();

    private Soak(Portal portal, int minutes) {
        this.portal = portal;
        this.minutes = minutes;
    }

    public static void main(String[] args) throws Exception {
        boolean stood;
        try (Portal portal = new Portal(Map.of())) {
            stood = new Soak(portal, Integer.parseInt(args[0])).run();
        }
        System.exit(stood ? 0 : 1);
    }

    /** How the portal stood after a minute. */
    private record Minute(double heap, double threads) {}

    private boolean run() throws IOException, InterruptedException {
        List<Thread> people = new ArrayList<>();
        people.add(Thread.ofPlatform().name("walkers").start(this::walk));
        for (int i = 0; i < READERS; i++) {
            int first = i;
            people.add(Thread.ofVirtual().start(() -> read(first)));
        }
        System.out.printf(
                "%-6s %8s %8s %8s %8s %8s %8s %9s %10s%n",
                "minute", "walks", "read", "office", "failed", "heap MB", "threads", "sessions", "pool, made");
        long begun = System.nanoTime();
        for (int minute = 1; minute <= minutes; minute++) {
            Thread.sleep(Duration.ofNanos(begun + Duration.ofMinutes(minute).toNanos() - System.nanoTime()));
            print(minute);
        }
        over.set(true);
        for (Thread person : people) {
            person.join(Duration.ofMinutes(5));
        }
        return verdict();
    }

    private void walk() {
        try (Browsers office = new Browsers(page -> new Pointer(), false)) {
            Visitor coordinator = new WholePath(portal, office, false).coordinator();
            for (int round = 1; !over.get(); round++) {
                try (Browsers browsers = new Browsers(page -> new Pointer(), false)) {
                    WholePath path = new WholePath(portal, browsers, round % 2 == 0, round);
                    try {
                        ApprovedPlace approved = path.walk(coordinator);
                        approved.pauses();
                        approved.comesBack();
                        approved.isReported();
                        walked.incrementAndGet();
                    } catch (RuntimeException | AssertionError e) {
                        throw browsers.ended("soak-" + round, e);
                    }
                } catch (RuntimeException | AssertionError e) {
                    failed("walk " + round, e);
                }
            }
        } catch (PlaywrightException | AssertionError e) {
            failed("the coordinator", e);
        }
    }

    /** Reads what the public reads, page after page. */
    private void read(int first) {
        String code = "";
        for (int i = first; !over.get(); i++) {
            List<String> paths = List.of(
                    "/",
                    "/kk",
                    "/ru/places",
                    "/en/places/kz-75",
                    "/kk/places/kz-75/almaty",
                    "/find/map.json",
                    "/kk/map",
                    "/kk/place/" + code,
                    "/find/kk/area.json",
                    "/s/PN-AAAA-AA",
                    "/kk/inside",
                    "/ru/safety",
                    "/api/v1/places.geojson?region=kz-75",
                    "/kk/report/" + code);
            String path = paths.get(i % paths.size());
            try {
                HttpResponse<String> answer = client.send(
                        HttpRequest.newBuilder(URI.create(portal.url(path)))
                                .timeout(Duration.ofSeconds(20))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
                asked.incrementAndGet();
                // What is not there (a place that is paused) is no failure.
                if (answer.statusCode() >= 400 && answer.statusCode() != 404) {
                    failed(path, new IOException("status " + answer.statusCode()));
                }
                if (path.equals("/find/map.json")) {
                    Matcher place = CODE.matcher(answer.body());
                    code = place.find() ? place.group(1) : "";
                }
                Thread.sleep(PAUSE_MILLIS);
            } catch (IOException e) {
                failed(path, e);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void print(int minute) throws IOException, InterruptedException {
        double heap = heap();
        double threads = metric("jvm.threads.live");
        all.add(new Minute(heap, threads));
        System.out.printf(
                "%-6d %8d %8d %8.0f %8d %8.1f %8.0f %9.0f %10s%n",
                minute,
                walked.get(),
                asked.get(),
                metric("http.server.requests"),
                failures.size() + (long) metric("http.server.requests?tag=outcome:SERVER_ERROR"),
                heap,
                threads,
                metric("tomcat.sessions.active.current"),
                "%.0f, %.0f".formatted(metric("hikaricp.connections"), metric("hikaricp.connections.creation")));
    }

    private boolean verdict() {
        List<String> wrong = new ArrayList<>(failures);
        double broken = metric("http.server.requests?tag=outcome:SERVER_ERROR");
        if (broken > 0) {
            wrong.add("%.0f answers said that something of ours is broken".formatted(broken));
        }
        COMPLAINT
                .matcher(portal.log())
                .results()
                .map(MatchResult::group)
                .filter(line -> !line.contains("FirstAdministrator"))
                .forEach(wrong::add);
        if (walked.get() == 0) {
            wrong.add("nobody came to the end of the path");
        }
        if (minutes < LEAST_TO_COMPARE) {
            System.out.println(
                    "Too short to say whether heap and threads are flat: that takes " + LEAST_TO_COMPARE + " minutes.");
        } else {
            Minute middle = median(minutes / 3, 2 * minutes / 3);
            Minute last = median(2 * minutes / 3, minutes);
            System.out.printf(
                    "Medians of the second and the last third: heap %.1f and %.1f MB, threads %.0f and %.0f%n",
                    middle.heap(), last.heap(), middle.threads(), last.threads());
            if (last.heap() > middle.heap() * FLAT_HEAP + FLAT_HEAP_MB) {
                wrong.add("the heap grows");
            }
            if (last.threads() > middle.threads() + FLAT_THREADS) {
                wrong.add("the threads become more");
            }
        }
        wrong.forEach(System.out::println);
        System.out.println(wrong.isEmpty() ? "It stood." : "It did not stand.");
        return wrong.isEmpty();
    }

    private Minute median(int from, int to) {
        List<Minute> some = all.subList(from, to);
        return new Minute(
                some.stream()
                        .mapToDouble(Minute::heap)
                        .sorted()
                        .skip(some.size() / 2)
                        .findFirst()
                        .orElse(0),
                some.stream()
                        .mapToDouble(Minute::threads)
                        .sorted()
                        .skip(some.size() / 2)
                        .findFirst()
                        .orElse(0));
    }

    private void failed(String what, Throwable why) {
        String words = String.valueOf(why.getMessage()).lines().findFirst().orElse("");
        failures.add(what + ": " + why.getClass().getSimpleName() + " " + words);
        System.err.println(what);
        why.printStackTrace();
    }

    /** The first number that the portal gives for it, or 0 as long as it has none. */
    private double metric(String name) {
        Matcher value = VALUE.matcher(
                portal.get(portal.managementUrl("/actuator/metrics/" + name)).body());
        return value.find() ? Double.parseDouble(value.group(1)) : 0;
    }

    /** Megabytes in use after a collection. */
    private double heap() throws IOException, InterruptedException {
        jcmd("GC.run");
        jcmd("GC.run");
        return metric("jvm.memory.used?tag=area:heap") / (1 << 20);
    }

    private void jcmd(String command) throws IOException, InterruptedException {
        new ProcessBuilder("jcmd", String.valueOf(portal.pid()), command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
