package kz.pana.uikit;

import com.vaadin.flow.component.html.Span;

/** A state as a pill: a sign and a word, never colour alone. */
public class StatusPill extends Span {

    /** How a state feels. */
    public enum Tone {
        GOOD,
        WAITING,
        ATTENTION,
        STOPPED,
        DRAFT
    }

    public StatusPill(Tone tone, String key, Object... args) {
        super(Translations.of(key, args));
        addClassNames("pana-status", "-" + tone.name().toLowerCase(java.util.Locale.ROOT));
    }
}
