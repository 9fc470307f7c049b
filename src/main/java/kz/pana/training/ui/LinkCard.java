package kz.pana.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.webshare.ShareContent;
import com.vaadin.flow.component.webshare.WebShare;
import com.vaadin.flow.component.webshare.WebShareSupport;
import kz.pana.kernel.Message;
import kz.pana.training.InvitationLink;
import kz.pana.uikit.Page;
import kz.pana.uikit.QrCode;
import kz.pana.uikit.Toast;
import kz.pana.uikit.Words;

/** A link that was just made: to point a phone at, to copy, to send. */
final class LinkCard extends Div {

    LinkCard(InvitationLink link) {
        addClassNames("pana-card", "pana-stack");
        TextField address = new TextField(Words.of("training.invite.address"));
        address.setValue(link.address());
        address.setReadOnly(true);
        address.setWidthFull();
        add(
                new H2(Words.of("training.invite.ready", link.forWhom())),
                new Paragraph(Words.of("training.invite.once", Words.day(link.expiresAt()))),
                new QrCode(link.address(), Words.of("training.invite.qr", link.forWhom())),
                address,
                Page.row(copy(link), share(link)));
    }

    private static Button copy(InvitationLink link) {
        Button copy = new Button(Words.of("training.invite.copy"));
        Clipboard.onClick(copy)
                .writeText(
                        link.address(),
                        copied -> Toast.done("training.invite.copied"),
                        failed -> Toast.problem(Message.of("training.invite.not-copied")));
        return copy;
    }

    /** Only where the browser can share. */
    private static Button share(InvitationLink link) {
        Button share = new Button(Words.of("training.invite.share"));
        WebShare.onClick(share)
                .share(ShareContent.create()
                        .title(Words.of("training.invite.share-title"))
                        .text(Words.of("training.invite.share-text"))
                        .url(link.address()));
        share.bindVisible(WebShare.supportSignal().map(support -> support == WebShareSupport.SUPPORTED));
        return share;
    }
}
