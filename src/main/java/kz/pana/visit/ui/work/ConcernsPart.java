package kz.pana.visit.ui.work;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.function.Consumer;
import kz.pana.kernel.InvalidValue;
import kz.pana.uikit.Translations;
import kz.pana.uikit.field.SavedMark;

/** What worries the volunteer, for the coordinator alone. */
class ConcernsPart extends Div implements WorkField {

    private final TextArea words = new TextArea(Translations.of("visit.concerns"));
    private final SavedMark saved = new SavedMark().quiet();
    private final Consumer<String> onWords;

    /** @param onWords keeps the words, or says why they cannot be kept */
    ConcernsPart(String before, Consumer<String> onWords) {
        this.onWords = onWords;
        addClassNames("pana-card", "pana-stack", "pana-autosave");
        words.setHelperText(Translations.of("visit.concerns.help"));
        words.setWidthFull();
        words.setValue(before);
        words.addValueChangeListener(change -> keep());
        add(words, saved);
    }

    @Override
    public Optional<String> keep() {
        try {
            onWords.accept(words.getValue());
            words.setInvalid(false);
            saved.kept();
            return Optional.empty();
        } catch (InvalidValue e) {
            saved.quiet();
            words.setErrorMessage(Translations.of(e.reason()));
            words.setInvalid(true);
            return Optional.of(Translations.of("visit.concerns"));
        }
    }

    @Override
    public void lock() {
        words.setReadOnly(true);
    }
}
