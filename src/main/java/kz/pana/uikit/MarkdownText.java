package kz.pana.uikit;

import com.vaadin.flow.component.Html;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * A text in Markdown, for reading. Markup in it is shown, never obeyed; its headings come below the page's own;
 * pictures come from this portal or not at all.
 */
public class MarkdownText extends Html {

    private static final String PICTURES = "pictures/";
    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    /** A text without pictures. */
    public MarkdownText(String markdown) {
        this(markdown, "");
    }

    /** @param pictures the address below which the browser finds the files that the text calls {@code pictures/…} */
    public MarkdownText(String markdown, String pictures) {
        super("<div class=\"pana-lesson\">" + html(markdown, pictures) + "</div>");
    }

    static String html(String markdown, String pictures) {
        Node document = PARSER.parse(markdown);
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                heading.setLevel(Math.min(6, heading.getLevel() + 1));
            }

            @Override
            public void visit(Image image) {
                if (pictures.isEmpty() || !image.getDestination().startsWith(PICTURES)) {
                    // Its words stay.
                    while (image.getFirstChild() != null) {
                        image.insertBefore(image.getFirstChild());
                    }
                    image.unlink();
                } else {
                    image.setDestination(pictures + image.getDestination().substring(PICTURES.length()));
                }
            }
        });
        return RENDERER.render(document);
    }
}
