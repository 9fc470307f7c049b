package kz.pana.uikit;

import com.vaadin.flow.component.Html;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** A text in Markdown, for reading. Markup in it is shown, never obeyed; its headings come below the page's own. */
public class Prose extends Html {

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    public Prose(String markdown) {
        super("<div class=\"pana-lesson\">" + html(markdown) + "</div>");
    }

    static String html(String markdown) {
        Node document = PARSER.parse(markdown);
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                heading.setLevel(Math.min(6, heading.getLevel() + 1));
            }
        });
        return RENDERER.render(document);
    }
}
