package kz.pana.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTextTest {

    @Test
    void markupIsShownAndNeverObeyed() {
        assertThat(MarkdownText.html(
                        "# Келісім\n\n<script>alert(1)</script>\n\nжәне [x](javascript:alert(1)) <b>я</b>", ""))
                .contains("<h2>Келісім</h2>", "&lt;b&gt;")
                .doesNotContain("<script>", "<b>", "\"javascript:");
    }

    @Test
    void picturesComeFromThisPortalOrNotAtAll() {
        assertThat(MarkdownText.html("![Есік](pictures/door.svg)", "/course/1/"))
                .isEqualTo("<p><img src=\"/course/1/door.svg\" alt=\"Есік\" /></p>\n");
        assertThat(MarkdownText.html("![Есік](https://elsewhere.example/door.svg)", "/course/1/"))
                .isEqualTo("<p>Есік</p>\n");
    }
}
