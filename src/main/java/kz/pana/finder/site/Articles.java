package kz.pana.finder.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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

    private static final String STEPS = "<ol>";
    private static final String STEPS_END = "</ol>";
    private static final Pattern ITEM = Pattern.compile("<li>(.*?)</li>", Pattern.DOTALL);

    /** In the order in which they are told. */
    private static final List<StepPicture> INSIDE =
            List.of(StepPicture.QUIET, StepPicture.QUESTIONS, StepPicture.CALL, StepPicture.NEAR, StepPicture.UNSEEN);

    private final Map<String, Article> read = new ConcurrentHashMap<>();
    private final String publicUrl;

    Articles(@Value("${pana.public-url}") String publicUrl) {
        this.publicUrl = publicUrl;
    }

    /**
     * A page in HTML.
     *
     * @param body all of it, or what comes before the steps
     * @param steps those that have drawings; empty on most pages
     * @param rest what comes after the steps
     */
    record Article(String title, String body, List<Step> steps, String rest) {}

    /** @param words HTML */
    record Step(StepPicture picture, String words) {}

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
        String name = TextContentRenderer.builder().build().render(title).strip();
        String html = html(document);
        return file.endsWith("/inside.md") ? drawn(name, html) : new Article(name, html, List.of(), "");
    }

    /** What happens inside is a list, each point of which has its drawing. */
    private static Article drawn(String title, String html) {
        int begin = html.indexOf(STEPS);
        int end = html.indexOf(STEPS_END);
        List<String> items = ITEM.matcher(html.substring(begin, end))
                .results()
                .map(item -> item.group(1))
                .toList();
        if (items.size() != INSIDE.size()) {
            throw new IllegalStateException("Not each of the steps has its drawing: " + items);
        }
        return new Article(
                title,
                html.substring(0, begin),
                IntStream.range(0, items.size())
                        .mapToObj(i -> new Step(INSIDE.get(i), items.get(i)))
                        .toList(),
                html.substring(end + STEPS_END.length()));
    }

    private static String html(Node document) {
        return HtmlRenderer.builder()
                .escapeHtml(true)
                .sanitizeUrls(true)
                .build()
                .render(document);
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
