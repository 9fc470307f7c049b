package kz.pana.place.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import kz.pana.identity.person.Person;
import kz.pana.place.transfer.OwnedTransfers;
import kz.pana.place.transfer.TransferRow;
import kz.pana.place.transfer.TransferState;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.Translations;
import kz.pana.uikit.dialog.PasswordDialog;
import kz.pana.uikit.dialog.Toast;
import kz.pana.uikit.layout.Callout;
import kz.pana.uikit.layout.Callout.Tone;
import kz.pana.uikit.layout.Page;

/** An open transfer, for the owner who asked: who is waited for until when, and what she can do. */
public class TransferPart extends Div {

    private final TransferRow row;
    private final OwnedTransfers transfers;
    private final Runnable changed;
    private final Runnable given;

    /**
     * @param changed runs after she took it back
     * @param given runs after the place has gone to the other
     */
    public TransferPart(TransferRow row, OwnedTransfers transfers, Runnable changed, Runnable given) {
        this.row = row;
        this.transfers = transfers;
        this.changed = changed;
        this.given = given;
        add(row.state() == TransferState.ACCEPTED ? accepted() : asked());
    }

    private Callout asked() {
        return new Callout(
                Tone.INFO,
                Page.subtitle(Translations.of("transfer.asked.title")),
                new Paragraph(Translations.of("transfer.asked.text", row.address())),
                until(),
                Page.row(withdraw()));
    }

    private Callout accepted() {
        Person to = row.to().orElseThrow();
        String business = row.business()
                .map(its -> Translations.of(
                        "transfer.business", its.legalName(), its.taxNumber().digits()))
                .orElse("");
        ActButton confirm = new ActButton(
                "transfer.confirm", () -> new PasswordDialog("transfer.confirm.sure", this::confirm).open());
        return new Callout(
                Tone.WARNING,
                Page.subtitle(Translations.of("transfer.accepted.title", to.name())),
                new Paragraph(Translations.of("transfer.accepted.text", to.contact())),
                Page.meta(business),
                until(),
                Page.row(confirm.primary(), withdraw()));
    }

    private Paragraph until() {
        return Page.meta(Translations.of("transfer.until", Translations.moment(row.endsAt())));
    }

    private ActButton withdraw() {
        return new ActButton("transfer.withdraw", () -> {
            transfers.withdraw(row.id(), row.version());
            Toast.done("transfer.withdraw.done");
            changed.run();
        });
    }

    private void confirm(String password) {
        transfers.confirm(row.id(), row.version(), password);
        Toast.done("transfer.confirm.done");
        given.run();
    }
}
