package kz.pana.uikit.field;

import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalTime;
import kz.pana.uikit.Translations;

/**
 * Says whether what was typed is kept, and since when. From the first key on until the server has kept it, the page
 * itself shows that it is not (frontend/window/typing.ts): only {@link #kept} says otherwise.
 */
public class SavedMark extends Span {

    private final Span words = new Span(Translations.of("fields.saved.by-itself"));

    public SavedMark() {
        addClassNames("pana-saved", "-waiting");
        words.getElement().setAttribute("role", "status");
        Span unsent = new Span(Translations.of("fields.saved.not"));
        unsent.addClassName("pana-saved-unsent");
        // The hour of the next keeping is read out; each pause in between is not.
        unsent.getElement().setAttribute("aria-hidden", "true");
        add(words, unsent);
    }

    /**
     * Says nothing until something is typed or kept. It is there all the same, so that the page finds it beside its
     * fields: what the server does not show has no class there.
     */
    public final SavedMark quiet() {
        addClassName("-quiet");
        return this;
    }

    /** Everything typed so far is kept now. */
    public final void kept(Clock clock) {
        kept(Translations.of("fields.saved.at", LocalTime.now(clock)));
    }

    /** The same, where the hour does not matter. */
    public final void kept() {
        kept(Translations.of("fields.saved"));
    }

    private void kept(String how) {
        removeClassNames("-waiting", "-quiet");
        words.setText(how);
        getElement().executeJs("this.dispatchEvent(new Event('pana-kept'))");
    }

    @Override
    public final String getText() {
        return words.getText();
    }

    /** What was typed last is not kept. */
    public final void lost() {
        addClassName("-waiting");
        words.setText(Translations.of("fields.saved.not"));
    }
}
