package kz.pana.team.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.webshare.ShareContent;
import com.vaadin.flow.component.webshare.WebShare;
import com.vaadin.flow.component.webshare.WebShareSupport;
import kz.pana.kernel.Message;
import kz.pana.uikit.QrCode;
import kz.pana.uikit.Translations;
import kz.pana.uikit.dialog.Toast;
import kz.pana.uikit.layout.Page;

/** An address that works like a key: to point a phone at, to copy, to send. */
final class LinkBox extends Div {

    /**
     * @param code what the drawn code is, for those who do not see it
     * @param share what goes with the address when it is sent
     */
    LinkBox(String address, String code, String share) {
        addClassName("pana-stack");
        TextField field = new TextField(Translations.of("training.invite.address"));
        field.setValue(address);
        field.setReadOnly(true);
        field.setWidthFull();
        add(new QrCode(address, code), field, Page.row(copy(address), share(address, share)));
    }

    private static Button copy(String address) {
        Button copy = new Button(Translations.of("training.invite.copy"));
        Clipboard.onClick(copy)
                .writeText(
                        address,
                        copied -> Toast.done("training.invite.copied"),
                        failed -> Toast.problem(Message.of("training.invite.not-copied")));
        return copy;
    }

    /** Only where the browser can share. */
    private static Button share(String address, String words) {
        Button share = new Button(Translations.of("training.invite.share"));
        WebShare.onClick(share)
                .share(ShareContent.create()
                        .title(Translations.of("training.invite.share-title"))
                        .text(words)
                        .url(address));
        share.bindVisible(WebShare.supportSignal().map(support -> support == WebShareSupport.SUPPORTED));
        return share;
    }
}
