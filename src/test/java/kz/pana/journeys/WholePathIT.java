package kz.pana.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The whole path on both databases at once, through two of the packaged portal. */
@Execution(ExecutionMode.CONCURRENT)
class WholePathIT {

    @Test
    void onTheEmbeddedDatabase() {
        try (Portal portal = new Portal(Map.of());
                Browsers browsers = new Browsers(page -> new Pointer())) {
            tenThousandLooksStartNoSession(portal);
            nothingOfARequestReachesTheLog(portal);
            walk(portal, browsers, false);
        }
    }

    /** With the settings that docker-compose.yml gives, and nothing else. Nobody on this walk has a mouse, and the owner works alone. */
    @Test
    void onPostgresWithTheSettingsOfProduction() throws IOException {
        try (EmbeddedPostgres database = EmbeddedPostgres.start();
                Portal portal = new Portal(Map.of(
                        "SPRING_DATASOURCE_URL", database.getJdbcUrl("postgres", "postgres"),
                        "SPRING_DATASOURCE_USERNAME", "postgres",
                        "SPRING_DATASOURCE_PASSWORD", "postgres",
                        "PANA_PROXIES", "172.16.0.0/12,192.168.0.0/16",
                        "PANA_MAIL_FROM", "pana@pana.test"));
                Browsers browsers = new Browsers(KeyboardOnly::new, false)) {
            // The first page does not wait for the whole of the portal; whoever sends it visitors asks this first.
            portal.await(
                    Duration.ofMinutes(1),
                    "the portal is not ready",
                    () -> Optional.of(portal.get(portal.managementUrl("/actuator/health"))
                                    .statusCode())
                            .filter(status -> status == 200));
            walk(portal, browsers, true);
        }
    }

    private static void tenThousandLooksStartNoSession(Portal portal) {
        HttpResponse<String> first = portal.get(portal.url("/"));
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().allValues("Set-Cookie")).isEmpty();
        HttpRequest look = HttpRequest.newBuilder(URI.create(portal.url("/"))).build();
        try (HttpClient client = HttpClient.newHttpClient();
                ExecutorService many = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 10_000; i++) {
                many.submit(() -> client.send(look, HttpResponse.BodyHandlers.discarding()));
            }
        }
        assertThat(portal.get(portal.managementUrl("/actuator/metrics/tomcat.sessions.created"))
                        .body())
                .contains("\"value\":0.0");
    }

    private static void nothingOfARequestReachesTheLog(Portal portal) {
        for (String path :
                List.of("/kk/places/kz-75/almaty", "/kk/map", "/api/v1/places.geojson", "/app/", "/find/map.json")) {
            portal.get(portal.url(path + "?page=43.2,76.9&region=43.2,76.9&bbox=43.2,76.9"));
            portal.get(portal.url(path + "?page=%ff43.2,76.9"));
        }
        for (String odd : List.of("/app;a=b/", "/%61pp/login")) {
            assertThat(portal.get(portal.url(odd)).statusCode()).as(odd).isEqualTo(400);
        }
        HttpRequest words = HttpRequest.newBuilder(URI.create(portal.url("/kk/report/abcdef")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("words=%ff%fe43.2,76.9"))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            assertThat(client.send(words, HttpResponse.BodyHandlers.ofString()).statusCode())
                    .isEqualTo(400);
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
        assertThat(portal.log()).doesNotContain("43.2,76.9").doesNotContain(" ERROR ");
    }

    private static void walk(Portal portal, Browsers browsers, boolean alone) {
        try {
            WholePath path = new WholePath(portal, browsers, alone);
            ApprovedPlace approved = path.walk();
            approved.pauses();
            approved.comesBack();
            if (alone) {
                approved.movesItsPinTooFar();
                approved.isGivenTo(path.newcomer("kelesi@pana.test", "Жанар Ибраева"), "kelesi@pana.test");
            } else {
                approved.livesOn();
            }
        } catch (RuntimeException | AssertionError e) {
            throw browsers.ended(alone ? "alone" : "whole-path", e);
        }
    }
}
