package kz.pana.finder.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import kz.pana.kernel.Language;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The written pages, from the Markdown that PANA ships with. */
@Component
class Articles {

    private final Map<String, Article> read = new ConcurrentHashMap<>();
    private final String publicUrl;

    Articles(@Value("${pana.public-url}") String publicUrl) {
        this.publicUrl = publicUrl;
    }

    /** @param body HTML */
    record Article(String title, String body) {}

    /** @param name one of the files in {@code content/pages} */
    Article article(Language language, String name) {
        return read.computeIfAbsent(language.tag() + "/" + name + ".md", this::read);
    }

    private Article read(String file) {
        Node document = Parser.builder().build().parse(text(file).replace("{public-url}", publicUrl));
        if (!(document.getFirstChild() instanceof Heading title) || title.getLevel() != 1) {
            throw new IllegalStateException(file + " does not begin with its title");
        }
        title.unlink();
        return new Article(
                TextContentRenderer.builder().build().render(title).strip(),
                HtmlRenderer.builder()
                        .escapeHtml(true)
                        .sanitizeUrls(true)
                        .build()
                        .render(document));
    }

    private static String text(String file) {
        try (InputStream in =
                Objects.requireNonNull(Articles.class.getResourceAsStream("/content/pages/" + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
