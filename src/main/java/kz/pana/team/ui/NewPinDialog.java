package kz.pana.team.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import kz.pana.team.overview.PinCodeLink;
import kz.pana.uikit.Translations;

/** A link by which somebody of the team sets a new PIN. */
final class NewPinDialog extends Dialog {

    NewPinDialog(PinCodeLink link) {
        setHeaderTitle(Translations.of("team.pin.title", link.name()));
        setWidth("32rem");
        setCloseOnOutsideClick(false);
        add(
                new Paragraph(Translations.of("team.pin.once", Translations.moment(link.expiresAt()))),
                new LinkBox(
                        link.address(),
                        Translations.of("team.pin.qr", link.name()),
                        Translations.of("team.pin.share")));
        getFooter().add(new Button(Translations.of("team.pin.close"), click -> close()));
    }
}
