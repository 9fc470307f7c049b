package kz.pana.team.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import kz.pana.kernel.LocalizedText;
import kz.pana.team.overview.InvitationLink;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.Translations;
import kz.pana.uikit.field.Form;
import kz.pana.uikit.layout.Page;

/** Makes a link for one person, or a sheet for everybody, and shows it. */
final class InvitePart extends Form {

    private final TextField forWhom = new TextField(Translations.of("training.invite.for-whom"));
    /** A link for one person is shown once: it stays until the next one is made. */
    private final Div forOne = links();

    private final Div forAll = links();
    private final Inviter inviter;
    private final LocalizedText place;
    private final Runnable changed;

    /**
     * @param place the place's name
     * @param changed is run after a link was made
     */
    InvitePart(Inviter inviter, LocalizedText place, Runnable changed) {
        this.inviter = inviter;
        this.place = place;
        this.changed = changed;
        forWhom.setHelperText(Translations.of("training.invite.hint"));
        forWhom.setWidthFull();
        forWhom.setManualValidation(true);
        add(
                Page.card(
                        forWhom,
                        Page.row(
                                new ActButton("training.invite.action", this::makeForOne).primary(),
                                new ActButton("team.sheet.make", this::makeForAll)),
                        Page.meta(Translations.of("team.sheet.hint"))),
                forOne,
                forAll);
    }

    private void makeForOne() {
        begin();
        read(forWhom, () -> inviter.one().apply(forWhom.getValue())).ifPresent(made -> {
            show(
                    forOne,
                    new LinkCard(
                            made,
                            made.forWhom().orElse(""),
                            (to, language) -> inviter.post().send(made, to, language)));
            forWhom.clear();
        });
        isValid();
    }

    private void makeForAll() {
        begin();
        forWhom.setInvalid(false);
        InvitationLink made = inviter.all().get();
        show(forAll, new SheetCard(made, place));
    }

    private static Div links() {
        Div links = new Div();
        // Read out as soon as it is there.
        links.getElement().setAttribute("role", "status");
        return links;
    }

    private void show(Div links, Component card) {
        links.removeAll();
        links.add(card);
        changed.run();
    }
}
