package kz.pana.visit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Function;
import kz.pana.kernel.InvalidValue;
import kz.pana.sign.Serial;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.Words;
import org.jspecify.annotations.Nullable;

/** The number of the sign that hangs at the place, typed from the sign itself. */
class SignPart extends Div {

    private final TextField typed = new TextField(Words.of("visit.sign.label"));
    private final Span saved = Parts.saved();
    private final Function<String, Serial> record;

    SignPart(@Nullable Serial before, Function<String, Serial> record) {
        this.record = record;
        addClassNames("pana-card", "pana-stack");
        typed.setHelperText(Words.of("visit.sign.help"));
        typed.setWidthFull();
        typed.getElement().setAttribute("autocapitalize", "characters").setAttribute("autocomplete", "off");
        if (before != null) {
            typed.setValue(before.value());
            Parts.showSaved(saved);
        }
        add(
                Parts.subtitle(Words.of("visit.sign.title")),
                new Paragraph(Words.of("visit.sign.why")),
                typed,
                new ActButton("visit.sign.save", this::save),
                saved);
    }

    private void save() {
        try {
            typed.setValue(record.apply(typed.getValue()).value());
            typed.setInvalid(false);
            Parts.showSaved(saved);
        } catch (InvalidValue e) {
            saved.setVisible(false);
            typed.setErrorMessage(Words.of(e.reason()));
            typed.setInvalid(true);
        }
    }
}
