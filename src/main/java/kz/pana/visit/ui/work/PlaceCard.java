package kz.pana.visit.ui.work;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import kz.pana.place.application.Listing;
import kz.pana.territory.Territory;
import kz.pana.territory.TwoGis;
import kz.pana.uikit.Translations;
import kz.pana.uikit.field.HoursInWords;
import kz.pana.uikit.layout.Page;
import kz.pana.visit.checklist.VisitKind;
import kz.pana.visit.report.VisitDetail;
import kz.pana.visit.row.VisitRow;
import kz.pana.visit.ui.VisitComponents;

/** Where a visit goes and when: address, way, hours of that day, phone, note. */
class PlaceCard extends Div {

    PlaceCard(VisitDetail visit, Territory territory) {
        VisitRow row = visit.row();
        Listing place = visit.place();
        addClassNames("pana-card", "pana-stack");
        add(
                Page.row(VisitComponents.minePill(row), Page.meta(Translations.of(row.what()))),
                new Span(VisitComponents.when(row)),
                new Span(VisitComponents.address(row, territory)));
        if (visit.placeLeft() && row.state().isOpen()) {
            add(Page.notice("-warning", Translations.of("visit.place.left")));
        }
        if (!place.door().isEmpty()) {
            add(Page.meta(place.door()));
        }
        add(
                Page.meta(Translations.of("visit.place.hours", HoursInWords.on(row.day(), place.hours()))),
                Page.row(route(place), phone(place)));
        if (row.state().isOpen() && visit.startedAt() == null && visit.isClosedThatDay()) {
            add(Page.notice("-warning", Translations.of("visit.day.closed")));
        }
        if (!row.note().isEmpty()) {
            Paragraph note = Page.notice("-info", row.note());
            // From then on the place's lead reads along: what a report said is not for her.
            add(
                    visit.startedAt() != null && row.kind() == VisitKind.AFTER_REPORT
                            ? new Details(Translations.of("visit.place.note"), note)
                            : note);
        }
    }

    private static Anchor route(Listing place) {
        Anchor route = button(TwoGis.route(place.town(), place.point()), Translations.of("visit.place.route"));
        route.setTarget("_blank");
        route.getElement().setAttribute("rel", "noopener noreferrer");
        return route;
    }

    private static Anchor phone(Listing place) {
        return button(
                "tel:" + place.phone().e164(),
                Translations.of("visit.place.call", place.phone().words()));
    }

    private static Anchor button(String address, String words) {
        Anchor button = new Anchor(address, words);
        button.addClassName("pana-button");
        return button;
    }
}
