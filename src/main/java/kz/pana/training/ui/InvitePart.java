package kz.pana.training.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Function;
import kz.pana.training.InvitationLink;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.Form;
import kz.pana.uikit.Page;
import kz.pana.uikit.Words;

/** Makes a link for one person and shows it. */
final class InvitePart extends Form {

    private final TextField forWhom = new TextField(Words.of("training.invite.for-whom"));
    private final Div link = new Div();
    private final Function<String, InvitationLink> invite;
    private final Runnable changed;

    /**
     * @param invite makes the link
     * @param changed is run after one was made
     */
    InvitePart(Function<String, InvitationLink> invite, Runnable changed) {
        this.invite = invite;
        this.changed = changed;
        forWhom.setHelperText(Words.of("training.invite.hint"));
        forWhom.setWidthFull();
        // Read out as soon as it is there.
        link.getElement().setAttribute("role", "status");
        add(Page.card(forWhom, Page.row(new ActButton("training.invite.action", this::make).primary())), link);
    }

    private void make() {
        begin();
        read(forWhom, () -> invite.apply(forWhom.getValue())).ifPresent(made -> {
            link.removeAll();
            link.add(new LinkCard(made));
            forWhom.clear();
            changed.run();
        });
        isValid();
    }
}
