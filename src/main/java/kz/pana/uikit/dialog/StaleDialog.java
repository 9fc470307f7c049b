package kz.pana.uikit.dialog;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import kz.pana.uikit.Translations;

/** Somebody changed the same thing meanwhile. Nothing typed is lost until the reader has chosen. */
public class StaleDialog extends Dialog {

    /**
     * @param reload shows the newest state instead of what was typed
     * @param keep puts what was typed over the newest state
     */
    public StaleDialog(Runnable reload, Runnable keep) {
        setHeaderTitle(Translations.of("fields.stale.title"));
        add(new Paragraph(Translations.of("fields.stale.text")));
        Button mine = choice("fields.stale.keep", keep);
        mine.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(choice("fields.stale.reload", reload), mine);
        setWidth("32rem");
    }

    private Button choice(String key, Runnable action) {
        Button choice = new Button(Translations.of(key), click -> {
            close();
            action.run();
        });
        choice.setDisableOnClick(true);
        return choice;
    }
}
