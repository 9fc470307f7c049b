package kz.pana.uikit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/**
 * Asks once more before what cannot be undone. It begins at «cancel», which Vaadin's own dialog of this kind does not: a
 * key that bounces, or an Enter too many, destroys nothing.
 */
public class SureDialog extends Dialog {

    /** @param key the texts: {@code key.title}, {@code key.text}, {@code key.action} */
    public SureDialog(String key, Runnable action) {
        setRole("alertdialog");
        setHeaderTitle(Words.of(key + ".title"));
        add(new Paragraph(Words.of(key + ".text")));
        Button act = new Button(Words.of(key + ".action"), click -> {
            close();
            action.run();
        });
        act.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        act.setDisableOnClick(true);
        Button cancel = new Button(Words.of("uikit.cancel"), click -> close());
        cancel.focus();
        getFooter().add(cancel, act);
        setWidth("32rem");
    }
}
