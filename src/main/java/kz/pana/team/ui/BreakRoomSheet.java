package kz.pana.team.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import kz.pana.kernel.Language;
import kz.pana.kernel.LocalizedText;
import kz.pana.team.overview.InvitationLink;
import kz.pana.uikit.QrCode;
import kz.pana.uikit.Translations;

/** A sheet of A4 for the break room: what this is, in Kazakh and in Russian, and how to join. Only it is printed. */
final class BreakRoomSheet extends Div {

    BreakRoomSheet(InvitationLink link, LocalizedText place) {
        addClassName("pana-sheet");
        Paragraph address = new Paragraph(link.address().replaceFirst("^https?://", ""));
        address.addClassName("pana-sheet-address");
        add(
                brand(),
                words(Language.KK, place),
                words(Language.RU, place),
                new QrCode(link.address(), Translations.of("team.sheet.qr")),
                address,
                needs(Language.KK),
                needs(Language.RU));
    }

    private static Component brand() {
        Span name = new Span(Translations.in(Language.KK, "uikit.name"));
        Div brand = new Div(new Image("/brand/sign.svg", ""), name);
        brand.addClassName("pana-sheet-brand");
        return brand;
    }

    private static Component words(Language language, LocalizedText place) {
        Paragraph name = new Paragraph(place.in(language));
        name.addClassName("pana-sheet-place");
        return in(language, name, new Paragraph(Translations.in(language, "team.sheet.what")));
    }

    private static Component needs(Language language) {
        Div needs = in(language, new Paragraph(Translations.in(language, "team.sheet.needs")));
        needs.addClassName("pana-sheet-needs");
        return needs;
    }

    private static Div in(Language language, Component... parts) {
        Div part = new Div(parts);
        part.getElement().setAttribute("lang", language.tag());
        return part;
    }
}
