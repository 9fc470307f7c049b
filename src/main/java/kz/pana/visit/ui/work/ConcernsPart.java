package kz.pana.visit.ui.work;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.function.Consumer;
import kz.pana.kernel.InvalidValue;
import kz.pana.uikit.Translations;
import kz.pana.uikit.field.SavedMark;

/** What worries the volunteer, or how a drill went: for the coordinator alone. */
class ConcernsPart extends Div implements WorkField {

    private final String label;
    private final TextArea words = new TextArea();
    private final SavedMark saved = new SavedMark().quiet();
    private final Consumer<String> onWords;

    private ConcernsPart(String label, String help, String before, Consumer<String> onWords) {
        this.label = Translations.of(label);
        this.onWords = onWords;
        addClassNames("pana-card", "pana-stack", "pana-autosave");
        words.setLabel(this.label);
        words.setHelperText(Translations.of(help));
        words.setWidthFull();
        words.setValue(before);
        words.addValueChangeListener(change -> keep());
        add(words, saved);
    }

    /** @param onWords keeps the words, or says why they cannot be kept */
    static ConcernsPart ofDrill(String before, Consumer<String> onWords) {
        return new ConcernsPart("visit.account", "visit.concerns.help", before, onWords);
    }

    /**
     * Shown only once the report is handed in: while the place confirms the answers it looks on.
     *
     * @param onWords keeps the words, or says why they cannot be kept
     */
    static ConcernsPart afterVisit(String before, Consumer<String> onWords) {
        return new ConcernsPart("visit.concerns", "visit.concerns.after", before, onWords);
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
            return Optional.of(label);
        }
    }

    @Override
    public void lock() {
        words.setReadOnly(true);
    }
}
