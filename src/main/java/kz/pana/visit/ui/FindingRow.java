package kz.pana.visit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import kz.pana.kernel.InvalidValue;
import kz.pana.uikit.Words;
import kz.pana.visit.ChecklistItem;
import kz.pana.visit.Finding;

/** One item of the checklist: well, or a problem and which; kept as soon as it is answered. */
class FindingRow extends Div {

    /** What a row does. */
    interface Answers {

        void tick(String item, boolean ok, String remark);

        void untick(String item);
    }

    private final ChecklistItem item;
    private final Answers answers;
    private final RadioButtonGroup<Boolean> answer = new RadioButtonGroup<>();
    private final TextArea remark = new TextArea(Words.of("visit.item.remark"));
    private final Span saved = Parts.saved();

    FindingRow(ChecklistItem item, Optional<Finding> before, Answers answers) {
        this.item = item;
        this.answers = answers;
        addClassNames("pana-card", "pana-stack");
        String text = Words.of(item.text());
        answer.setLabel(item.required() ? text : Words.of("visit.item.optional", text));
        item.hint().ifPresent(hint -> answer.setHelperText(Words.of(hint)));
        answer.addClassName("pana-finding");
        answer.setWidthFull();
        answer.setItems(true, false);
        answer.setItemLabelGenerator(ok -> Words.of(ok ? "visit.item.ok" : "visit.item.problem"));
        remark.setWidthFull();
        before.ifPresent(finding -> {
            answer.setValue(finding.ok());
            remark.setValue(finding.remark());
        });
        remark.setVisible(Boolean.FALSE.equals(answer.getValue()));
        answer.addValueChangeListener(change -> answered());
        remark.addValueChangeListener(change -> keep());
        add(answer, remark, saved);
    }

    private void answered() {
        boolean problem = Boolean.FALSE.equals(answer.getValue());
        remark.setVisible(problem);
        if (problem && remark.isEmpty()) {
            // «All well» must not stand while the problem is being described.
            answers.untick(item.id());
            saved.setVisible(false);
            remark.focus();
        } else {
            keep();
        }
    }

    private void keep() {
        try {
            boolean ok = Boolean.TRUE.equals(answer.getValue());
            answers.tick(item.id(), ok, ok ? "" : remark.getValue());
            remark.setInvalid(false);
            Parts.showSaved(saved);
        } catch (InvalidValue e) {
            answers.untick(item.id());
            saved.setVisible(false);
            remark.setErrorMessage(Words.of(e.reason()));
            remark.setInvalid(true);
        }
    }
}
