package kz.pana.uikit;

import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalTime;

/** Says that what was typed is kept, and since when. */
public class SavedMark extends Span {

    public SavedMark() {
        addClassNames("pana-saved", "-waiting");
        getElement().setAttribute("role", "status");
        setText(Words.of("fields.saved.by-itself"));
    }

    /** Everything typed so far is kept now. */
    public final void kept(Clock clock) {
        removeClassName("-waiting");
        setText(Words.of("fields.saved.at", LocalTime.now(clock)));
    }

    /** What was typed last is not kept. */
    public final void lost() {
        addClassName("-waiting");
        setText(Words.of("fields.saved.not"));
    }
}
