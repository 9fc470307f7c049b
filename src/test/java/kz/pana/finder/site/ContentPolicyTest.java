package kz.pana.finder.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseEntity;

class ContentPolicyTest {

    private final ResponseEntity<byte[]> page = ResponseEntity.ok()
            .eTag("\"1\"")
            .header("Content-Security-Policy", "default-src 'none'; script-src 'sha256-a'; form-action 'none'")
            .body(new byte[] {1});

    @Test
    void addsSourcesToThoseThatThePageHas() {
        ResponseEntity<byte[]> wider = ContentPolicy.of(page)
                .allowing("script-src", "'self'")
                .allowing("worker-src", "'self'")
                .on(page);

        assertThat(wider.getHeaders().get("Content-Security-Policy"))
                .containsExactly(
                        "default-src 'none'; script-src 'sha256-a' 'self'; form-action 'none'; worker-src 'self'");
        assertThat(wider.getHeaders().getETag()).isEqualTo("\"1\"");
        assertThat(wider.getBody()).isEqualTo(page.getBody());
    }

    @Test
    void nothingIsNoMoreOnceThereIsSomething() {
        assertThat(ContentPolicy.of(page).allowing("form-action", "'self'"))
                .asString()
                .endsWith("form-action 'self'");
    }
}
