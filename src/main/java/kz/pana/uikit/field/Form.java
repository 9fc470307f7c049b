package kz.pana.uikit.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import kz.pana.kernel.ErrorLine;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.Message;
import kz.pana.uikit.Translations;
import org.jspecify.annotations.Nullable;

/**
 * A form that converts what was typed into checked values. An error stands beside its field and in a summary on top
 * that leads to it; nothing typed is lost.
 *
 * <pre>{@code
 * Form form = new Form();
 * Optional<EmailAddress> email = form.read(emailField, () -> new EmailAddress(emailField.getValue()));
 * if (form.isValid()) { … }
 * }</pre>
 */
public class Form extends Div {

    public static final String ENTER_IN_A_LINE = "event.key === 'Enter' && !event.isComposing"
            + " && event.target.matches('input:not([type=checkbox], [type=radio], [role=combobox])')";

    private final Div summary = new Div();
    private final Map<Component, String> errors = new LinkedHashMap<>();
    private final Set<Component> watched = new HashSet<>();
    private @Nullable Unsent unsent;

    public Form(Component... parts) {
        addClassName("pana-stack");
        summary.addClassName("pana-error-summary");
        summary.getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        summary.setVisible(false);
        add(summary);
        add(parts);
    }

    /**
     * Enter in a line of text does what the form's button does, as on any page. Where Enter has a meaning of its own, in
     * a text area, a list or on a button, it keeps it.
     */
    public final void onEnter(Runnable act) {
        getElement().addEventListener("keydown", enter -> act.run()).setFilter(ENTER_IN_A_LINE);
    }

    /** Forgets earlier errors; call it before reading the fields again. */
    public void begin() {
        errors.clear();
        summary.setVisible(false);
    }

    /** Reads one field; where its value is wrong, says why beside it and in the summary. */
    public <T, F extends Component & HasValidation> Optional<T> read(F field, Supplier<T> value) {
        try {
            T read = value.get();
            field.setInvalid(false);
            return Optional.of(read);
        } catch (InvalidValue e) {
            mark(field, e.reason());
            return Optional.empty();
        }
    }

    /** Marks a field as wrong. */
    public <F extends Component & HasValidation> void mark(F field, Message words) {
        field.setErrorMessage(Translations.of(words));
        field.setInvalid(true);
        errors.put(field, named(field, Translations.of(words)));
        if (field instanceof HasValue<?, ?> input && watched.add(field)) {
            input.addValueChangeListener(change -> mended(field));
        }
    }

    /** Shows the summary if there are errors, and moves the eye to it. */
    public boolean isValid() {
        summarize();
        if (errors.isEmpty()) {
            return true;
        }
        summary.getElement().executeJs("setTimeout(() => { this.focus(); this.scrollIntoView({block: 'center'}); })");
        return false;
    }

    /**
     * Keeps what was chosen and typed until it is sent; call it when all fields are there. Not for passwords, and only
     * where somebody is signed in.
     *
     * @param kind of the form, among those of an address
     */
    protected final void keepUnsent(String kind) {
        unsent = Unsent.of(
                () -> kind + " " + UI.getCurrent().getActiveViewLocation().getPath(), this);
    }

    /** Sends what stands in the form: it is kept on only if that fails. */
    protected final void send(Runnable act) {
        if (unsent == null) {
            act.run();
        } else {
            unsent.send(act);
        }
    }

    /** A field that was wrong was changed: unless it knows better itself, it is right until it is read again. */
    protected <F extends Component & HasValidation> void changed(F field) {
        field.setInvalid(false);
    }

    private <F extends Component & HasValidation> void mended(F field) {
        if (errors.containsKey(field)) {
            changed(field);
            if (!field.isInvalid()) {
                errors.remove(field);
                summarize();
            }
        }
    }

    private void summarize() {
        summary.removeAll();
        summary.setVisible(!errors.isEmpty());
        if (!errors.isEmpty()) {
            UnorderedList list = new UnorderedList();
            errors.forEach((field, words) -> list.add(new ListItem(link(field, words))));
            summary.add(new H2(Translations.of("uikit.form.errors", errors.size())), list);
        }
    }

    /** A field without a label says by itself what is wrong with it. */
    private static String named(Component field, String words) {
        String label = field instanceof HasLabel labelled ? labelled.getLabel() : null;
        return label == null || label.isEmpty() ? words : ErrorLine.of(label, words);
    }

    private static Anchor link(Component field, String words) {
        Anchor link = new Anchor("#", words);
        link.getElement()
                .addEventListener("click", click -> {
                    if (field instanceof Focusable<?> focusable) {
                        focusable.focus();
                    }
                    field.scrollIntoView();
                })
                .preventDefault();
        return link;
    }
}
