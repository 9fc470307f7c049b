package kz.pana.uikit.layout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** A few words set apart from the rest of a page. */
public class Callout extends Div {

    /** How it feels. */
    public enum Tone {
        INFO,
        GOOD,
        WARNING,
        ERROR
    }

    private final Div words = new Div();

    public Callout(Tone tone, Component... parts) {
        addClassName("pana-notice");
        if (tone != Tone.INFO) {
            addClassName("-" + tone.name().toLowerCase(java.util.Locale.ROOT));
        }
        words.addClassName("pana-stack-small");
        words.add(parts);
        add(words);
    }

    /** A heading and a sentence below it, in words already. */
    public static Callout of(Tone tone, String title, String text) {
        H2 heading = Page.subtitle(title);
        return new Callout(tone, heading, new Paragraph(text));
    }

    /** Has it read out at once. */
    public final Callout urgent() {
        getElement().setAttribute("role", "alert");
        return this;
    }
}
