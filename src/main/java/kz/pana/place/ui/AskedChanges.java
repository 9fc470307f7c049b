package kz.pana.place.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import kz.pana.place.OwnedChanges;
import kz.pana.place.change.ChangeRow;
import kz.pana.territory.Territory;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.Translations;
import kz.pana.uikit.dialog.Toast;
import kz.pana.uikit.layout.Callout;
import kz.pana.uikit.layout.Callout.Tone;
import kz.pana.uikit.layout.Page;

/** What the owner asked to have changed: what is being checked, and what was lately given back. */
class AskedChanges extends Div {

    private final OwnedChanges changes;
    private final Territory territory;
    private final Runnable changed;

    AskedChanges(List<ChangeRow> rows, OwnedChanges changes, Territory territory, Runnable changed) {
        this.changes = changes;
        this.territory = territory;
        this.changed = changed;
        addClassName("pana-stack");
        rows.forEach(row -> add(row.isWaiting() ? waiting(row) : returned(row)));
        setVisible(!rows.isEmpty());
    }

    private Callout waiting(ChangeRow row) {
        Div request = ChangeComponents.request(row, territory);
        request.add(Page.meta(Translations.of(row.grave() ? "place.asked.paused" : "place.asked.old-stands")));
        if (row.line().isAskedFor()) {
            request.add(new ActButton("place.asked.withdraw", () -> {
                changes.withdraw(row.place(), row.id());
                Toast.done("place.asked.withdrawn");
                changed.run();
            }));
        }
        return new Callout(Tone.INFO, Page.subtitle(Translations.of("place.asked.waiting")), request);
    }

    private Callout returned(ChangeRow row) {
        return new Callout(
                Tone.WARNING,
                Page.subtitle(Translations.of("place.asked.returned")),
                ChangeComponents.request(row, territory),
                ChangeComponents.said("place.asked.note", row.note()));
    }
}
