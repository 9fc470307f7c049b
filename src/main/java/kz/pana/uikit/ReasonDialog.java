package kz.pana.uikit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.PlainText;

/** Asks why, in words that somebody else will read. */
public class ReasonDialog extends Dialog {

    private static final int LONGEST = 2000;

    private final TextArea words = new TextArea();

    /**
     * @param key the texts: {@code key.title}, {@code key.label}, {@code key.action}
     * @param onReason gets the words, checked; what it throws keeps the dialog open and the words in it
     */
    public ReasonDialog(String key, Consumer<String> onReason) {
        setHeaderTitle(Words.of(key + ".title"));
        words.setLabel(Words.of(key + ".label"));
        words.setWidthFull();
        words.setMinRows(4);
        words.focus();
        add(words);
        Button act = new Button(Words.of(key + ".action"), click -> {
            try {
                onReason.accept(PlainText.requiredBlock(words.getValue(), LONGEST));
                close();
            } catch (InvalidValue e) {
                words.setErrorMessage(Words.of(e.reason()));
                words.setInvalid(true);
            } finally {
                click.getSource().setEnabled(true);
            }
        });
        act.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        act.setDisableOnClick(true);
        Button cancel = new Button(Words.of("uikit.cancel"), click -> close());
        getFooter().add(cancel, act);
        setWidth("32rem");
    }

    /** Holds words already: such as were sent and taken back. */
    public final ReasonDialog holding(String typed) {
        words.setValue(typed);
        return this;
    }
}
