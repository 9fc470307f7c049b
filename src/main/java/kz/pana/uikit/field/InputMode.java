package kz.pana.uikit.field;

import com.vaadin.flow.component.HasElement;

/** Which keys a phone shows for a field. */
public enum InputMode {
    /** Letters, with the sign of e-mail addresses at hand. */
    EMAIL,
    NUMERIC,
    TEL;

    /** Sets it where browsers look: a field of Vaadin does not hand it on to its input. */
    public void of(HasElement field) {
        String mode = name().toLowerCase(java.util.Locale.ROOT);
        field.getElement()
                .setAttribute("inputmode", mode)
                .executeJs(
                        "Promise.resolve(this.updateComplete)"
                                + ".then(() => this.inputElement?.setAttribute('inputmode', $0))",
                        mode);
    }
}
