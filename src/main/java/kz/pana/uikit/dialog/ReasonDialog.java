package kz.pana.uikit.dialog;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.PlainText;
import kz.pana.uikit.Translations;
import kz.pana.uikit.field.Unsent;
import kz.pana.uikit.layout.Callout;
import kz.pana.uikit.layout.Page;

/**
 * Asks why, in words that somebody else will read. A touch beside it does not close it, and what was written before it was
 * closed with the Esc key stands there again when the same is asked about the same: what the page is about, or what {@link
 * #about} names.
 */
public class ReasonDialog extends Dialog {

    private static final int LONGEST = 2000;

    private boolean optional;
    private final TextArea words = new TextArea();
    private final Div content = Page.stack(words);

    /** What it is about: words about one are not offered for another. */
    private String subject = UI.getCurrent().getActiveViewLocation().getPath();

    /**
     * @param key the texts: {@code key.title}, {@code key.label}, {@code key.action}
     * @param onReason gets the words, checked; what it throws keeps the dialog open and the words in it
     */
    public ReasonDialog(String key, Consumer<String> onReason) {
        setHeaderTitle(Translations.of(key + ".title"));
        words.setLabel(Translations.of(key + ".label"));
        words.setWidthFull();
        words.setMinRows(4);
        words.focus();
        Unsent unsent = Unsent.of(() -> key + " " + subject, words);
        add(content);
        Button act = new Button(Translations.of(key + ".action"), click -> {
            try {
                unsent.send(() -> onReason.accept(read()));
                close();
            } catch (InvalidValue e) {
                words.setErrorMessage(Translations.of(e.reason()));
                words.setInvalid(true);
            } finally {
                click.getSource().setEnabled(true);
            }
        });
        act.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        act.setDisableOnClick(true);
        Button cancel = new Button(Translations.of("uikit.cancel"), click -> {
            unsent.forget();
            close();
        });
        getFooter().add(cancel, act);
        setCloseOnOutsideClick(false);
        setWidth("32rem");
    }

    /** Nothing need be said. */
    public final ReasonDialog optional() {
        optional = true;
        return this;
    }

    private String read() {
        return optional
                ? PlainText.block(words.getValue(), LONGEST)
                : PlainText.requiredBlock(words.getValue(), LONGEST);
    }

    /**
     * Says what it is about, where that is not what the whole page is about.
     *
     * @param id tells it from others of the same name
     */
    public final ReasonDialog about(Object id, String name) {
        subject = id.toString();
        content.addComponentAsFirst(Page.meta(name));
        return this;
    }

    /** Says what comes of it, before it is done. */
    public final ReasonDialog warning(String what) {
        content.add(new Callout(Callout.Tone.WARNING, new Paragraph(what)));
        return this;
    }

    /** Holds words already, such as were sent and taken back; an empty text leaves what stands there. */
    public final ReasonDialog holding(String typed) {
        if (!typed.isEmpty()) {
            words.setValue(typed);
        }
        return this;
    }
}
