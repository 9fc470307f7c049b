package kz.pana.crisis.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.Consumer;
import kz.pana.crisis.CentreDetails;
import kz.pana.crisis.CentreRow;
import kz.pana.uikit.Translations;

/** Asks for the crisis centre of a region. */
final class CentreDialog extends Dialog {

    CentreDialog(CentreRow row, Consumer<CentreDetails> save) {
        setHeaderTitle(Translations.of(
                "crisis.form.title", Translations.of(row.region().title())));
        setWidth("36rem");
        setCloseOnOutsideClick(false);
        CentreForm form = new CentreForm(row.details(), details -> {
            save.accept(details);
            close();
        });
        add(form);
        getFooter().add(new Button(Translations.of("uikit.cancel"), click -> close()), form.action());
    }
}
