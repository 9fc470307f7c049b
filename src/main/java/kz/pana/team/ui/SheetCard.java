package kz.pana.team.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import kz.pana.kernel.LocalizedText;
import kz.pana.team.overview.InvitationLink;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Page;

/** A link that was just made for everybody at the place, with the sheet to hang up. */
final class SheetCard extends Div {

    SheetCard(InvitationLink link, LocalizedText place) {
        addClassNames("pana-card", "pana-stack");
        Button print = new Button(
                Translations.of("team.sheet.print"),
                click -> click.getSource().getElement().executeJs("window.print()"));
        print.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(
                new H2(Translations.of("team.sheet.ready")),
                new Paragraph(Translations.of("team.sheet.once", link.most(), Translations.day(link.expiresAt()))),
                Page.row(print),
                new BreakRoomSheet(link, place));
    }
}
