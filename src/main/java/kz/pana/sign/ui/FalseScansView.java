package kz.pana.sign.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import kz.pana.sign.scan.FalseScanDesk;
import kz.pana.sign.scan.FalseScanRow;
import kz.pana.territory.Territory;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.StatusPill;
import kz.pana.uikit.StatusPill.Tone;
import kz.pana.uikit.Translations;
import kz.pana.uikit.dialog.Toast;
import kz.pana.uikit.layout.Empty;
import kz.pana.uikit.layout.Page;
import kz.pana.uikit.list.GrowingList;

/** Scans of signs that nobody may rely on, in a coordinator's regions: numbers, and what was looked into. */
@Route("desk/false-signs")
@PageTitle("sign.scan.title")
@Menu(title = "sign.scan.menu", order = 36, icon = "vaadin:qrcode")
@RolesAllowed("COORDINATOR")
class FalseScansView extends Page implements BeforeEnterObserver {

    private final FalseScanDesk desk;
    private final Territory territory;
    private final GrowingList<FalseScanRow> list;

    FalseScansView(FalseScanDesk desk, Territory territory) {
        super("sign.scan.title");
        this.desk = desk;
        this.territory = territory;
        list = new GrowingList<>(desk::list, this::card, () -> new Empty("approved", "sign.scan.empty"));
        lead("sign.scan.lead");
        add(list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.restart(event.getLocation());
    }

    private Component card(FalseScanRow row) {
        Span kind = new Span(Translations.of(row.kind().key()) + " · "
                + territory
                        .town(row.town())
                        .map(territory::label)
                        .map(Translations::of)
                        .orElseGet(() -> Translations.of("sign.scan.nowhere")));
        kind.addClassName("pana-queue-name");
        Div card = new Div(kind, Page.meta(Translations.of("sign.scan.when", row.day(), row.times())), state(row));
        card.addClassNames("pana-list-row", "pana-queue-card");
        return card;
    }

    private Div state(FalseScanRow row) {
        if (row.isWaiting()) {
            return Page.row(
                    new StatusPill(Tone.ATTENTION, "sign.scan.waiting"),
                    new ActButton("sign.scan.look", () -> lookInto(row)));
        }
        return row.lookedIntoBy() == null ? Page.row() : Page.row(new StatusPill(Tone.GOOD, "sign.scan.looked"));
    }

    private void lookInto(FalseScanRow row) {
        desk.lookInto(row.id());
        Toast.done("sign.scan.done");
        list.restart();
    }
}
