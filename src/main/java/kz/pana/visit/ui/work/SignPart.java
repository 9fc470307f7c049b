package kz.pana.visit.ui.work;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Function;
import kz.pana.kernel.InvalidValue;
import kz.pana.sign.Serial;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.Translations;
import kz.pana.uikit.field.SavedMark;
import kz.pana.uikit.layout.Page;
import org.jspecify.annotations.Nullable;

/** The number of the sign that hangs at the place, typed from the sign itself. */
class SignPart extends Div implements WorkField {

    private final Paragraph why = new Paragraph();
    private final TextField typed = new TextField(Translations.of("visit.sign.label"));
    private final ActButton save = new ActButton("visit.sign.save", this::keep);
    private final SavedMark saved = new SavedMark().quiet();
    private final Function<String, Serial> record;
    private String kept;

    SignPart(@Nullable Serial before, Function<String, Serial> record) {
        this.record = record;
        this.kept = before == null ? "" : before.value();
        addClassNames("pana-card", "pana-stack");
        typed.setHelperText(Translations.of("visit.sign.help"));
        typed.setWidthFull();
        typed.getElement().setAttribute("autocapitalize", "characters").setAttribute("autocomplete", "off");
        if (before != null) {
            typed.setValue(kept);
            saved.kept();
        }
        add(Page.subtitle(Translations.of("visit.sign.title")), why, typed, save, saved);
        ask(true);
    }

    /** @param needed whether the report needs the number; not where the sign has gone */
    final void ask(boolean needed) {
        why.setText(Translations.of(needed ? "visit.sign.why" : "visit.sign.why-problem"));
    }

    /** The number that was kept from here. */
    @Nullable
    Serial kept() {
        return kept.isEmpty() ? null : Serial.parse(kept);
    }

    @Override
    public Optional<String> keep() {
        if (typed.getValue().equals(kept)) {
            return Optional.empty();
        }
        try {
            kept = record.apply(typed.getValue()).value();
            typed.setValue(kept);
            typed.setInvalid(false);
            saved.kept();
            return Optional.empty();
        } catch (InvalidValue e) {
            saved.quiet();
            typed.setErrorMessage(Translations.of(e.reason()));
            typed.setInvalid(true);
            return Optional.of(Translations.of("visit.sign.label"));
        }
    }

    @Override
    public void lock() {
        typed.setReadOnly(true);
        save.setVisible(false);
    }
}
