package kz.pana.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import kz.pana.uikit.Words;

/** A button that does something once per click, however fast the clicks. */
final class ActButton extends Button {

    ActButton(String key, Runnable act) {
        super(Words.of(key));
        setDisableOnClick(true);
        addClickListener(click -> {
            try {
                act.run();
            } finally {
                setEnabled(true);
            }
        });
    }

    ActButton primary() {
        addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return this;
    }
}
