package kz.pana.place.ui.apply;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import kz.pana.place.row.PlaceId;
import kz.pana.place.ui.PlaceNavigation;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Callout;
import kz.pana.uikit.layout.Page;

/** The application was submitted in another window: nothing more can be kept here, and what was typed may be copied. */
class SubmittedMeanwhile extends Callout {

    SubmittedMeanwhile(PlaceId place) {
        super(
                Tone.WARNING,
                title(),
                new Paragraph(Translations.of("place.section.submitted.what")),
                new Anchor(PlaceNavigation.toPlace(place), Translations.of("place.section.submitted.open")));
        urgent();
        // It takes the place of a bar that may lie below what is seen.
        scrollIntoView();
    }

    private static H2 title() {
        H2 title = Page.subtitle(Translations.of("place.section.submitted"));
        return title;
    }
}
