package kz.pana.team.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.BiConsumer;
import kz.pana.kernel.EmailAddress;
import kz.pana.kernel.Language;
import kz.pana.team.overview.InvitationLink;
import kz.pana.uikit.Translations;

/** A link that was just made for one person. */
final class LinkCard extends Div {

    /**
     * @param forWhom how the owner calls the person
     * @param send sends it by e-mail
     */
    LinkCard(InvitationLink link, String forWhom, BiConsumer<EmailAddress, Language> send) {
        addClassNames("pana-card", "pana-stack");
        add(
                new H2(Translations.of("training.invite.ready", forWhom)),
                new Paragraph(Translations.of("training.invite.once", Translations.day(link.expiresAt()))),
                new LinkBox(
                        link.address(),
                        Translations.of("training.invite.qr", forWhom),
                        Translations.of("training.invite.share-text")),
                new LetterForm(send));
    }
}
