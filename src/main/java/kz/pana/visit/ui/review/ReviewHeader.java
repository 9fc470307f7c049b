package kz.pana.visit.ui.review;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import kz.pana.place.ui.PlaceNavigation;
import kz.pana.territory.Territory;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Page;
import kz.pana.visit.report.VisitDetail;
import kz.pana.visit.row.VisitRow;
import kz.pana.visit.ui.VisitComponents;

/** What visit it is: where, when, who, and what was last said of it. */
class ReviewHeader extends Div {

    /**
     * @param again whether it came to nothing and another one could be planned, which is done at the place
     */
    ReviewHeader(VisitDetail visit, Territory territory, boolean again) {
        VisitRow row = visit.row();
        addClassNames("pana-card", "pana-stack");
        String who = row.volunteerName() == null ? Translations.of("visit.nobody") : row.volunteerName();
        add(
                Page.row(VisitComponents.pill(row), Page.meta(Translations.of(row.what()))),
                new Span(VisitComponents.when(row) + " · " + who),
                Page.meta(VisitComponents.address(row, territory)),
                Page.link(
                        PlaceNavigation.toDesk(row.place()),
                        Translations.of(again ? "visit.plan.title" : "visit.review.to-place")));
        if (row.state().isOpen() && visit.startedAt() == null && visit.isClosedThatDay()) {
            add(Page.notice("-warning", Translations.of("visit.day.closed")));
        }
        if (!row.note().isEmpty()) {
            add(Page.meta(row.note()));
        }
        if (row.reason() != null) {
            add(Page.notice("-warning", Translations.of("visit.said", row.reason())));
        }
    }
}
