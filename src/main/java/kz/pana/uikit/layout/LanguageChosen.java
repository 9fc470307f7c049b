package kz.pana.uikit.layout;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.UI;
import kz.pana.kernel.Language;

/** Somebody chose another language for the window. */
public class LanguageChosen extends ComponentEvent<UI> {

    private static final long serialVersionUID = 1L;

    private final Language language;

    LanguageChosen(UI ui, Language language) {
        super(ui, true);
        this.language = language;
    }

    public Language language() {
        return language;
    }
}
