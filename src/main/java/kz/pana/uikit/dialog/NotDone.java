package kz.pana.uikit.dialog;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.UI;
import kz.pana.kernel.Message;

/** What was announced in a window could not be done, and whoever decided it no longer looks at where she did. */
public class NotDone extends ComponentEvent<UI> {

    private static final long serialVersionUID = 1L;

    private final transient Message what;
    private final transient String path;
    private final transient RuntimeException why;

    NotDone(UI ui, Message what, String path, RuntimeException why) {
        super(ui, false);
        this.what = what;
        this.path = path;
        this.why = why;
    }

    /** That what was announced was not done. */
    public Message what() {
        return what;
    }

    /** Where it was decided, below the back office's root. */
    public String path() {
        return path;
    }

    public RuntimeException why() {
        return why;
    }
}
