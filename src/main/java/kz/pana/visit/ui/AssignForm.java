package kz.pana.visit.ui;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import kz.pana.identity.AccountId;
import kz.pana.kernel.InvalidValue;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.Form;
import kz.pana.uikit.Words;
import kz.pana.visit.VolunteerRow;

/** Chooses who makes a visit. */
class AssignForm extends Form {

    private final Select<VolunteerRow> who = new Select<>();

    AssignForm(List<VolunteerRow> candidates, Consumer<AccountId> onAssign) {
        who.setLabel(Words.of("visit.assign.label"));
        who.setItems(candidates);
        who.setItemLabelGenerator(row -> row.name() + " · " + VolunteersView.languages(row));
        who.setWidthFull();
        if (candidates.isEmpty()) {
            who.setHelperText(Words.of("visit.assign.none"));
        }
        add(who, new ActButton("visit.assign", () -> assign(onAssign)).primary());
    }

    private void assign(Consumer<AccountId> onAssign) {
        begin();
        read(who, () -> who.getOptionalValue().orElseThrow(() -> new InvalidValue("visit.invalid.no-volunteer")))
                .map(VolunteerRow::id)
                .ifPresent(onAssign);
    }
}
