package kz.pana.team.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import kz.pana.kernel.LocalizedText;
import kz.pana.team.InvitationLink;
import kz.pana.uikit.Words;
import kz.pana.uikit.layout.Page;

/** A link that was just made for everybody at the place, with the sheet to hang up. */
final class SheetCard extends Div {

    SheetCard(InvitationLink link, LocalizedText place) {
        addClassNames("pana-card", "pana-stack");
        Button print = new Button(
                Words.of("team.sheet.print"),
                click -> click.getSource().getElement().executeJs("window.print()"));
        print.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(
                new H2(Words.of("team.sheet.ready")),
                new Paragraph(Words.of("team.sheet.once", link.most(), Words.day(link.expiresAt()))),
                Page.row(print),
                new BreakRoomSheet(link, place));
    }
}
