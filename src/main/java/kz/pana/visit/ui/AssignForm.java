package kz.pana.visit.ui;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import kz.pana.identity.AccountId;
import kz.pana.kernel.InvalidValue;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.Form;
import kz.pana.uikit.Words;
import kz.pana.visit.Candidate;

/** Chooses who makes a visit. */
class AssignForm extends Form {

    private final Select<Candidate> who = new Select<>();

    AssignForm(List<Candidate> candidates, Consumer<AccountId> onAssign) {
        who.setLabel(Words.of("visit.assign.label"));
        who.setItems(candidates);
        who.setItemLabelGenerator(AssignForm::words);
        who.setWidthFull();
        who.setHelperText(Words.of(candidates.isEmpty() ? "visit.assign.none" : "visit.assign.hint"));
        add(who, new ActButton("visit.assign", () -> assign(onAssign)).primary());
    }

    private static String words(Candidate candidate) {
        String who = candidate.volunteer().name() + " · " + VolunteersView.languages(candidate.volunteer());
        return candidate
                .metres()
                .map(metres -> who + " · " + Words.distance(metres))
                .orElse(who);
    }

    private void assign(Consumer<AccountId> onAssign) {
        begin();
        read(who, () -> who.getOptionalValue().orElseThrow(() -> new InvalidValue("visit.invalid.no-volunteer")))
                .map(candidate -> candidate.volunteer().id())
                .ifPresent(onAssign);
    }
}
