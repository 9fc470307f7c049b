package kz.pana.team.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import kz.pana.team.PinCodeLink;
import kz.pana.uikit.Words;

/** A link by which somebody of the team sets a new PIN. */
final class NewPinDialog extends Dialog {

    NewPinDialog(PinCodeLink link) {
        setHeaderTitle(Words.of("team.pin.title", link.name()));
        setWidth("32rem");
        setCloseOnOutsideClick(false);
        add(
                new Paragraph(Words.of("team.pin.once", Words.moment(link.expiresAt()))),
                new LinkBox(link.address(), Words.of("team.pin.qr", link.name()), Words.of("team.pin.share")));
        getFooter().add(new Button(Words.of("team.pin.close"), click -> close()));
    }
}
