package kz.pana.uikit.layout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import kz.pana.uikit.Translations;

/** A view's frame: one heading, then its parts from top to bottom. */
public class Page extends Div {

    private final H1 title = new H1();

    public Page(String titleKey, Object... args) {
        addClassNames("pana-page", "pana-stack");
        title.addClassName("pana-title");
        title.setText(Translations.of(titleKey, args));
        add(title);
    }

    /** Keeps the page as narrow as a form or a phone. */
    public final Page narrow() {
        addClassName("pana-page-narrow");
        return this;
    }

    /** A sentence under the heading. */
    public final Page lead(String key, Object... args) {
        Paragraph lead = new Paragraph(Translations.of(key, args));
        lead.addClassName("pana-lead");
        add(lead);
        return this;
    }

    public final void title(String text) {
        title.setText(text);
    }

    /** A box with parts one below the other. */
    public static Div card(Component... parts) {
        Div card = new Div(parts);
        card.addClassNames("pana-card", "pana-stack");
        return card;
    }

    public static Div stack(Component... parts) {
        Div stack = new Div(parts);
        stack.addClassName("pana-stack");
        return stack;
    }

    public static Div row(Component... parts) {
        Div row = new Div(parts);
        row.addClassName("pana-row");
        return row;
    }

    /** The heading of a part of a page. */
    public static H2 subtitle(String words) {
        H2 subtitle = new H2(words);
        subtitle.addClassName("pana-subtitle");
        return subtitle;
    }

    /**
     * A sentence that stands out.
     *
     * @param tone {@code -good}, {@code -info}, {@code -warning} or {@code -error}
     */
    public static Paragraph notice(String tone, String words) {
        Paragraph notice = new Paragraph(words);
        notice.addClassNames("pana-notice", tone);
        return notice;
    }

    /** A link within the back office. */
    public static Anchor link(String path, String words) {
        Anchor link = new Anchor(path, words);
        link.setRouterIgnore(false);
        return link;
    }

    /** Small, quiet text. */
    public static Paragraph meta(String text) {
        Paragraph meta = new Paragraph(text);
        meta.addClassName("pana-meta");
        return meta;
    }
}
