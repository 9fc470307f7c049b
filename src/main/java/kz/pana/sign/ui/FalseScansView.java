package kz.pana.sign.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Stream;
import kz.pana.identity.access.Role;
import kz.pana.place.ui.PlaceNavigation;
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

/** Scans of signs that nobody may rely on: numbers, which places they name, and what was looked into. */
@Route("desk/false-signs")
@PageTitle("sign.scan.title")
@Menu(title = "sign.scan.menu", order = 36, icon = "vaadin:qrcode")
@RolesAllowed({"COORDINATOR", "ADMINISTRATOR"})
class FalseScansView extends Page implements BeforeEnterObserver {

    private final FalseScanDesk desk;
    private final Territory territory;
    private final AuthenticationContext reader;
    private final GrowingList<FalseScanRow> list;

    FalseScansView(FalseScanDesk desk, Territory territory, AuthenticationContext reader) {
        super("sign.scan.title");
        this.desk = desk;
        this.territory = territory;
        this.reader = reader;
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
        Div card = new Div(kind, Page.meta(Translations.of("sign.scan.when", row.day(), row.times())));
        if (!row.signs().isEmpty()) {
            card.add(signs(row));
        }
        card.add(state(row));
        card.addClassNames("pana-list-row", "pana-queue-card");
        return card;
    }

    private Component signs(FalseScanRow row) {
        UnorderedList list = new UnorderedList();
        row.signs().forEach(sign -> list.add(new ListItem(sign(sign))));
        if (row.others()) {
            list.add(new ListItem(Translations.of("sign.scan.others")));
        }
        return list;
    }

    /** What stands on it, and the way to the place that it names for whoever answers for that place. */
    private Component[] sign(FalseScanRow.Named sign) {
        Stream<Component> serial =
                sign.serial().stream().map(number -> new Span(Translations.of("sign.trail", number.value()) + " "));
        Stream<Component> place = sign.code().stream()
                .map(code -> sign.place()
                        .filter(known -> reader.hasRole(Role.COORDINATOR.name()))
                        .<Component>map(known -> Page.link(
                                PlaceNavigation.toDesk(known.id()),
                                Translations.of("sign.scan.place", Translations.of(known.name()), code)))
                        .orElseGet(() -> new Span(Translations.of("sign.scan.code", code))));
        return Stream.concat(serial, place).toArray(Component[]::new);
    }

    private Div state(FalseScanRow row) {
        if (row.waiting()) {
            return Page.row(
                    new StatusPill(Tone.ATTENTION, "sign.scan.waiting"),
                    new ActButton("sign.scan.look", () -> lookInto(row)));
        }
        return Page.row(
                row.lookedIntoBy() == null
                        ? new StatusPill(Tone.WAITING, "sign.scan.administrators")
                        : new StatusPill(Tone.GOOD, "sign.scan.looked"));
    }

    private void lookInto(FalseScanRow row) {
        desk.lookInto(row.id(), row.times());
        Toast.done("sign.scan.done");
        list.restart();
    }
}
