package kz.pana.sign.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.Consumer;
import kz.pana.kernel.NotFound;
import kz.pana.place.row.PlaceId;
import kz.pana.place.ui.section.PlaceSection;
import kz.pana.sign.PlaceSigns;
import kz.pana.sign.SignRow;
import kz.pana.sign.SignState;
import kz.pana.sign.ui.section.SignSheetLinks;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.PhotoLink;
import kz.pana.uikit.StatusPill;
import kz.pana.uikit.StatusPill.Tone;
import kz.pana.uikit.Translations;
import kz.pana.uikit.dialog.ReasonDialog;
import kz.pana.uikit.dialog.Toast;
import kz.pana.uikit.layout.Page;
import org.springframework.core.annotation.Order;

/** The sign on a place's page: its serial and where it is in its life. */
@org.springframework.stereotype.Component
@Order(40)
class SignSection implements PlaceSection {

    private final PlaceSigns signs;

    SignSection(PlaceSigns signs) {
        this.signs = signs;
    }

    @Override
    public Optional<Component> of(PlaceId id, Audience audience, Runnable changed) {
        return signs.of(id)
                .map(sign -> card(id, sign, audience, changed))
                .or(() -> audience == Audience.COORDINATOR && signs.mayIssue(id)
                        ? Optional.of(Page.card(
                                Page.subtitle(Translations.of("sign.section.title")),
                                Page.meta(Translations.of("sign.section.none")),
                                issue(id, changed)))
                        : Optional.empty());
    }

    private Component card(PlaceId id, SignRow sign, Audience audience, Runnable changed) {
        StatusPill state = signs.comesDown(id)
                ? new StatusPill(Tone.ATTENTION, "sign.comes-down")
                : new StatusPill(tone(sign), sign.state().key());
        Span serial = new Span(sign.serial().value());
        serial.addClassNames("pana-number", "pana-subtitle");
        H2 title = Page.subtitle(Translations.of("sign.section.title"));
        Div card = Page.card(
                title,
                Page.row(serial, state),
                Page.meta(Translations.of("sign.section." + sign.state().name(), Translations.day(sign.since()))));
        Optional.ofNullable(sign.photographedAt())
                .map(Translations::day)
                .ifPresent(day -> card.add(
                        Page.meta(Translations.of("sign.photo.taken", day)),
                        new PhotoLink(
                                Translations.of("sign.photo.alt", sign.serial().value()),
                                Translations.of("sign.photo.open", sign.serial().value()),
                                () -> signs.photo(id).orElseThrow(NotFound::new))));
        if (signs.mayPrint(id)) {
            card.add(new SignSheetLinks(sign.serial(), size -> signs.sheet(id, size)));
        }
        if (audience == Audience.COORDINATOR && signs.mayDecide(id)) {
            card.add(actions(id, sign, changed));
        }
        return card;
    }

    private Div actions(PlaceId id, SignRow sign, Runnable changed) {
        Div actions = Page.row();
        if (signs.mayIssue(id)) {
            actions.add(issue(id, changed));
        }
        if (sign.state().isLive()) {
            actions.add(ask(sign, "sign.replace", why -> signs.replace(id, sign.serial(), why), changed));
        }
        if (sign.state().leadsTo(SignState.MISSING)) {
            actions.add(ask(sign, "sign.missing", why -> signs.missing(id, sign.serial(), why), changed));
        }
        if (sign.state().leadsTo(SignState.VOID)) {
            actions.add(ask(sign, "sign.void", why -> signs.declareVoid(id, sign.serial(), why), changed));
        }
        return actions;
    }

    private ActButton issue(PlaceId id, Runnable changed) {
        return new ActButton("sign.issue", () -> {
            signs.issue(id);
            Toast.done("sign.done");
            changed.run();
        });
    }

    private static Button ask(SignRow sign, String key, Consumer<String> action, Runnable changed) {
        return new Button(
                Translations.of(key + ".open"),
                click -> new ReasonDialog(key, why -> {
                            action.accept(why);
                            Toast.done("sign.done");
                            changed.run();
                        })
                        .about(sign.serial(), sign.serial().value())
                        .open());
    }

    private static Tone tone(SignRow sign) {
        return switch (sign.state()) {
            case MADE, ISSUED -> Tone.WAITING;
            case INSTALLED -> sign.counts() ? Tone.GOOD : Tone.WAITING;
            case MISSING, VOID -> Tone.STOPPED;
            case RECOVERED -> Tone.DRAFT;
        };
    }
}
