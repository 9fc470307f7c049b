package kz.pana.sign.ui.inventory;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.pana.place.ui.PlaceNavigation;
import kz.pana.sign.InventoryRow;
import kz.pana.sign.PlaceSigns;
import kz.pana.sign.SignInventory;
import kz.pana.sign.SignState;
import kz.pana.territory.Territory;
import kz.pana.territory.Town;
import kz.pana.uikit.PhotoLink;
import kz.pana.uikit.StatusPill;
import kz.pana.uikit.StatusPill.Tone;
import kz.pana.uikit.Translations;
import kz.pana.uikit.dialog.ReasonDialog;
import kz.pana.uikit.dialog.Toast;
import kz.pana.uikit.layout.Page;

/** One sign of the inventory, and what a coordinator says of it. */
class InventoryCard extends Div {

    private final InventoryRow row;
    private final Runnable changed;

    InventoryCard(InventoryRow row, SignInventory inventory, PlaceSigns signs, Territory territory, Runnable changed) {
        this.row = row;
        this.changed = changed;
        addClassNames("pana-list-row", "pana-queue-card");
        Anchor place = Page.link(PlaceNavigation.toDesk(row.place()), Translations.of(row.name()));
        place.addClassName("pana-queue-name");
        Span serial = new Span(row.serial().value());
        serial.addClassName("pana-number");
        add(
                place,
                Page.meta(where(row, territory)),
                Page.row(serial, new StatusPill(tone(row.state()), row.state().key()), Page.meta(said())));
        if (row.photographedAt() != null) {
            Div photo = new Div(new PhotoLink(
                    Translations.of("sign.photo.alt", row.serial().value()),
                    Translations.of("sign.photo.open", row.serial().value()),
                    () -> inventory.photo(row.serial())));
            photo.addClassName("pana-photos");
            add(photo);
        }
        if (!row.state().isLive()) {
            add(Page.meta(Translations.of("sign.inventory.next")));
        }
        add(actions(signs));
    }

    static String where(InventoryRow row, Territory territory) {
        String address = Translations.of(territory.address(row.town(), row.street(), row.house()));
        return Stream.concat(
                        Stream.of(address), territory.town(row.town()).map(Town::name).map(Translations::of).stream())
                .collect(Collectors.joining(", "));
    }

    private String said() {
        Stream<String> photo = Stream.ofNullable(row.photographedAt())
                .map(at -> Translations.of("sign.photo.taken", Translations.day(at)));
        Stream<String> who =
                Stream.ofNullable(row.hungBy()).map(name -> Translations.of("sign.inventory.hung-by", name));
        return Stream.of(Stream.of(Translations.of("sign.inventory.since", Translations.day(row.since()))), photo, who)
                .flatMap(said -> said)
                .collect(Collectors.joining(" · "));
    }

    private Div actions(PlaceSigns signs) {
        Div actions = Page.row();
        if (row.state().leadsTo(SignState.MISSING)) {
            actions.add(ask("sign.missing", why -> signs.missing(row.place(), row.serial(), why)));
        }
        if (row.state().leadsTo(SignState.RECOVERED)) {
            actions.add(ask("sign.recovered", why -> signs.recovered(row.place(), row.serial(), why)));
        }
        if (row.state().isLive()) {
            actions.add(ask("sign.replace", why -> signs.replace(row.place(), row.serial(), why)));
        }
        return actions;
    }

    private Button ask(String key, Consumer<String> action) {
        return new Button(
                Translations.of(key + ".open"),
                click -> new ReasonDialog(key, why -> {
                            action.accept(why);
                            Toast.done("sign.done");
                            changed.run();
                        })
                        .about(row.serial(), row.serial().value())
                        .open());
    }

    private static Tone tone(SignState state) {
        return switch (state) {
            case MADE, ISSUED -> Tone.WAITING;
            case INSTALLED -> Tone.GOOD;
            case MISSING, VOID -> Tone.STOPPED;
            case RECOVERED -> Tone.DRAFT;
        };
    }
}
