package kz.pana.uikit.dialog;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import kz.pana.uikit.Translations;

/**
 * Asks once more before what cannot be undone. It begins at «cancel», which Vaadin's own dialog of this kind does not: a
 * key that bounces, or an Enter too many, destroys nothing.
 */
public class SureDialog extends Dialog {

    /** @param key the texts: {@code key.title}, {@code key.text}, {@code key.action} */
    public SureDialog(String key, Runnable action) {
        this(
                Translations.of(key + ".title"),
                Translations.of(key + ".text"),
                Translations.of("uikit.cancel"),
                Translations.of(key + ".action"),
                action);
    }

    /** All in words already. */
    public SureDialog(String title, String text, String cancel, String act, Runnable action) {
        setRole("alertdialog");
        setHeaderTitle(title);
        add(new Paragraph(text));
        Button sure = new Button(act, click -> {
            close();
            action.run();
        });
        sure.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        sure.setDisableOnClick(true);
        Button back = new Button(cancel, click -> close());
        back.focus();
        getFooter().add(back, sure);
        setWidth("32rem");
    }
}
