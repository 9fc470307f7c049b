package kz.pana.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** The whole path on both databases, through the packaged portal. */
class WholePathIT {

    @Test
    void onTheEmbeddedDatabase() {
        try (Portal portal = new Portal(Map.of());
                Browsers browsers = new Browsers(page -> new Pointer())) {
            tenThousandLooksStartNoSession(portal);
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
                        "SERVER_FORWARD_HEADERS_STRATEGY", "native",
                        "PANA_MAIL_FROM", "pana@pana.test"));
                Browsers browsers = new Browsers(KeyboardOnly::new, false)) {
            assertThat(portal.get(portal.managementUrl("/actuator/health")).statusCode())
                    .isEqualTo(200);
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

    private static void walk(Portal portal, Browsers browsers, boolean alone) {
        try {
            new WholePath(portal, browsers, alone).walk();
        } catch (RuntimeException | AssertionError e) {
            browsers.photographs("whole-path");
            throw e;
        }
    }
}
