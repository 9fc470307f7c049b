package kz.pana.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProseTest {

    @Test
    void markupIsShownAndNeverObeyed() {
        assertThat(Prose.html("# Келісім\n\n<script>alert(1)</script>\n\nжәне [x](javascript:alert(1)) <b>я</b>"))
                .contains("<h2>Келісім</h2>", "&lt;b&gt;")
                .doesNotContain("<script>", "<b>", "\"javascript:");
    }
}
