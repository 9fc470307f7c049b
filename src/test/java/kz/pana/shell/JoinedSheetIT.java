package kz.pana.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** What the build makes of {@code pana.css}: one file, and small. For parts a browser would ask one by one. */
class JoinedSheetIT {

    @Test
    void theBuildJoinsTheParts() throws IOException {
        String sheet = new ClassPathResource("META-INF/resources/pana.css").getContentAsString(StandardCharsets.UTF_8);

        assertThat(sheet)
                .doesNotContain("@import", "/*")
                .contains("--pana-page", ".pana-shell", ".pana-figure", "url(\"fonts/golos-text-latin.woff2\")");
    }
}
