package kz.pana.place.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.Collectors;
import kz.pana.place.OwnedChanges;
import kz.pana.place.application.ChangeLine;
import kz.pana.place.change.ChangeRow;
import kz.pana.place.row.OwnedPlace;
import kz.pana.territory.Territory;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.Translations;
import kz.pana.uikit.dialog.Toast;
import kz.pana.uikit.layout.Callout;
import kz.pana.uikit.layout.Callout.Tone;
import kz.pana.uikit.layout.Page;

/** What the owner asked to have changed: what is being checked, and what was lately given back. */
class AskedChanges extends Div {

    private final OwnedPlace place;
    private final OwnedChanges changes;
    private final Territory territory;
    private final Runnable changed;

    AskedChanges(OwnedPlace place, List<ChangeRow> rows, OwnedChanges changes, Territory territory, Runnable changed) {
        this.place = place;
        this.changes = changes;
        this.territory = territory;
        this.changed = changed;
        addClassName("pana-stack");
        List<ChangeLine> toPrint = changes.toPrint(place.row().id());
        if (!toPrint.isEmpty()) {
            add(print(toPrint));
        }
        rows.forEach(row -> add(row.isWaiting() ? waiting(row) : returned(row)));
        setVisible(getComponentCount() > 0);
    }

    private Callout waiting(ChangeRow row) {
        Div request = ChangeComponents.request(row, territory);
        request.add(Page.meta(Translations.of(words(row))));
        if (row.line().isAskedFor()) {
            request.add(new ActButton("place.asked.withdraw", () -> {
                boolean paused = changes.withdraw(row.place(), row.id());
                Toast.done(paused ? "place.asked.withdrawn-paused" : "place.asked.withdrawn");
                changed.run();
            }));
        }
        return new Callout(Tone.INFO, Page.subtitle(Translations.of("place.asked.waiting")), request);
    }

    /** What hangs at the door and lies at the counter bears the old. */
    private Callout print(List<ChangeLine> lines) {
        String changed = lines.stream().map(line -> Translations.of(line.key())).collect(Collectors.joining(", "));
        String key = place.row().status().published() ? "place.asked.print" : "place.asked.print-hidden";
        return Callout.of(Tone.WARNING, Translations.of("place.asked.print.title"), Translations.of(key, changed));
    }

    private String words(ChangeRow row) {
        if (row.grave()) {
            return "place.asked.paused";
        }
        return place.row().status().published() ? "place.asked.old-stands" : "place.asked.old-stands-hidden";
    }

    private Callout returned(ChangeRow row) {
        return new Callout(
                Tone.WARNING,
                Page.subtitle(Translations.of("place.asked.returned")),
                ChangeComponents.request(row, territory),
                ChangeComponents.said("place.asked.note", row.note()));
    }
}
