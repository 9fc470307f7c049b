package kz.pana.place.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import kz.pana.place.OwnedValidity;
import kz.pana.place.application.Listing;
import kz.pana.place.row.LinkedQuestion;
import kz.pana.place.row.PlaceId;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.Translations;
import kz.pana.uikit.dialog.Toast;
import kz.pana.uikit.layout.Page;

/** Asks an owner whether all that is told of her place is still so; one tap answers. */
class StillSoCard extends Div {

    /** @param toLines leads to what is told, where each line can be changed */
    StillSoCard(PlaceId place, Listing told, OwnedValidity validity, Runnable toLines, Runnable changed) {
        addClassNames("pana-card", "pana-stack");
        add(Page.subtitle(Translations.of("place.still-so")), new Paragraph(Translations.of("place.still-so.text")));
        add(Page.row(
                new ActButton("place.still-so.yes", () -> {
                            validity.confirm(place, told);
                            Toast.done("place.still-so.done");
                            changed.run();
                        })
                        .primary(),
                new ActButton("place.still-so.no", toLines)));
        List<LinkedQuestion> more = validity.alsoAsked(place);
        more.forEach(asked -> add(new Anchor(asked.address(), Translations.of(asked.words()))));
    }
}
