package kz.pana.uikit;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Markdown as prose to read. HTML in it is shown as text, never obeyed. */
public class Prose extends Div {

    private static final Parser MARKDOWN = Parser.builder().build();
    private static final HtmlRenderer SAFE =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    public Prose(String markdown) {
        addClassName("pana-lesson");
        add(new Html("<div>" + SAFE.render(MARKDOWN.parse(markdown)) + "</div>"));
    }
}
