package kz.pana.visit.ui.work;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import kz.pana.kernel.InvalidValue;
import kz.pana.uikit.Translations;
import kz.pana.uikit.field.SavedMark;
import kz.pana.visit.checklist.ChecklistItem;
import kz.pana.visit.checklist.Finding;
import kz.pana.visit.checklist.VisitKind;

/** One item of the checklist: well, or a problem and which; kept as soon as it is answered. */
public class FindingRow extends Div implements WorkField {

    /** What a row does. */
    interface Ticks {

        void tick(String item, boolean ok, String remark);

        void untick(String item);
    }

    private final ChecklistItem item;
    private final Ticks ticks;
    private final RadioButtonGroup<Boolean> answer = new RadioButtonGroup<>();
    private final TextArea remark = new TextArea(Translations.of("visit.item.remark"));
    private final SavedMark saved = new SavedMark().quiet();
    private Optional<Finding> kept;
    private boolean asking = true;

    FindingRow(ChecklistItem item, VisitKind kind, Optional<Finding> before, Ticks ticks) {
        this.item = item;
        this.ticks = ticks;
        this.kept = before;
        addClassNames("pana-card", "pana-stack", "pana-autosave");
        String text = Translations.of(item.text());
        answer.setLabel(item.required() ? text : Translations.of("visit.item.optional", text));
        item.hint(kind).ifPresent(hint -> answer.setHelperText(Translations.of(hint)));
        answer.addClassName("pana-finding");
        answer.setWidthFull();
        answer.setItems(true, false);
        answer.setItemLabelGenerator(ok -> Translations.of(ok ? "visit.item.ok" : "visit.item.problem"));
        remark.setId("remark-" + item.id());
        remark.setWidthFull();
        remark.setManualValidation(true);
        if (!item.coordinatorOnly()) {
            remark.setHelperText(Translations.of("visit.item.remark.help"));
        }
        show(before);
        answer.addValueChangeListener(change -> answered());
        remark.addValueChangeListener(change -> keep());
        add(answer, remark, saved);
    }

    public String item() {
        return item.id();
    }

    /** What of it was kept from here. */
    Optional<Finding> kept() {
        return kept.map(finding -> Finding.of(finding.ok(), finding.remark()));
    }

    private void show(Optional<Finding> before) {
        before.ifPresent(finding -> {
            answer.setValue(finding.ok());
            remark.setValue(finding.remark());
        });
        remark.setVisible(isProblem());
        askFor(before.filter(Finding::lacksWords).isPresent());
    }

    private void askFor(boolean words) {
        remark.setErrorMessage(Translations.of("visit.invalid.problem-unexplained"));
        remark.setInvalid(words);
    }

    /** Where it is not asked now, its answer is gone too. */
    final void ask(boolean asked) {
        setVisible(asked);
        if (!asked && !answer.isEmpty()) {
            asking = false;
            answer.clear();
            remark.clear();
            kept = Optional.empty();
            asking = true;
        }
    }

    private boolean isProblem() {
        return Boolean.FALSE.equals(answer.getValue());
    }

    private void answered() {
        if (!asking) {
            return;
        }
        remark.setVisible(isProblem());
        keep();
        if (isProblem() && remark.isEmpty()) {
            // The words are about to be written: nothing is wrong yet.
            remark.setInvalid(false);
            remark.focus();
        }
    }

    @Override
    public Optional<String> keep() {
        Finding found = new Finding(!isProblem(), isProblem() ? remark.getValue() : "");
        if (answer.isEmpty() || kept.equals(Optional.of(found))) {
            return Optional.empty();
        }
        try {
            ticks.tick(item.id(), found.ok(), found.remark());
            kept = Optional.of(found);
            askFor(found.lacksWords());
            saved.kept();
            return Optional.empty();
        } catch (InvalidValue e) {
            untick();
            remark.setErrorMessage(Translations.of(e.reason()));
            remark.setInvalid(true);
            return Optional.of(Translations.of(item.text()));
        }
    }

    private void untick() {
        kept = Optional.empty();
        ticks.untick(item.id());
        saved.quiet();
    }

    @Override
    public void lock() {
        answer.setReadOnly(true);
        remark.setReadOnly(true);
    }
}
