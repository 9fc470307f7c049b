package kz.pana.visit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import kz.pana.uikit.Words;

/** A button that acts once however often it is pressed in a hurry. */
class ActButton extends Button {

    ActButton(String key, Runnable action) {
        super(Words.of(key));
        setDisableOnClick(true);
        addClickListener(click -> {
            try {
                action.run();
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
