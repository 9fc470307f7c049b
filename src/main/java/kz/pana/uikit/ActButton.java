package kz.pana.uikit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/**
 * A button that does something once per click, however fast the clicks. A double click is one: many people click twice,
 * and the second would meet a form that the first has emptied.
 */
public final class ActButton extends Button {

    public ActButton(String key, Runnable act) {
        super(Translations.of(key));
        setDisableOnClick(true);
        addClickListener(click -> {
            try {
                if (click.getClickCount() < 2) {
                    act.run();
                }
            } finally {
                setEnabled(true);
            }
        });
    }

    /** Makes it the main action of its part of the page. */
    public ActButton primary() {
        addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return this;
    }
}
