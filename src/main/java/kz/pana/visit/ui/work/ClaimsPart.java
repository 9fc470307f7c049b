package kz.pana.visit.ui.work;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import kz.pana.geo.BoundingBox;
import kz.pana.geo.GeoPoint;
import kz.pana.place.application.Listing;
import kz.pana.uikit.Translations;
import kz.pana.uikit.field.HoursInWords;
import kz.pana.uikit.layout.Page;
import kz.pana.uikit.list.SummaryList;
import kz.pana.uikit.map.PanaMap;
import kz.pana.visit.ui.VisitComponents;

/** What a place says of itself, as far as the checklist asks to compare it with what is there. */
public class ClaimsPart extends Div {

    /** Half of what the map shows, in degrees: a few streets, so that the door can be told from the next one. */
    private static final double NEAR = 0.003;

    ClaimsPart(Listing place) {
        addClassNames("pana-card", "pana-stack");
        SummaryList claims = new SummaryList()
                .line(Translations.of("place.field.NAME_KK"), place.nameKk())
                .line(Translations.of("place.field.NAME_RU"), place.nameRu())
                .line(
                        Translations.of("place.field.CATEGORY"),
                        Translations.of(place.category().key()))
                .line(Translations.of("place.field.HOURS"), HoursInWords.of(place.hours()))
                .line(Translations.of("visit.claims.languages"), VisitComponents.languages(place.languages()));
        line(claims, "place.field.STEP_FREE", place.stepFree());
        line(claims, "place.field.QUIET_ROOM", place.quietRoom());
        line(claims, "place.field.PHONE_TO_USE", place.phoneToUse());
        line(claims, "place.field.SINGLE_HANDED", place.singleHanded());
        add(Page.subtitle(Translations.of("visit.claims.title")), claims, pin(place.point()));
    }

    private static void line(SummaryList claims, String key, boolean claimed) {
        claims.line(Translations.of(key), Translations.of(claimed ? "place.yes" : "place.no"));
    }

    /** The map comes once it is asked for: at the place the network may be slow. */
    private static Details pin(GeoPoint point) {
        Details details = new Details(Translations.of("visit.claims.pin"));
        details.addOpenedChangeListener(change -> {
            if (change.isOpened() && details.getContent().findAny().isEmpty()) {
                PanaMap map = new PanaMap();
                map.setPin(point);
                map.fit(new BoundingBox(
                        point.latitude() - NEAR,
                        point.longitude() - NEAR,
                        point.latitude() + NEAR,
                        point.longitude() + NEAR));
                details.add(map);
            }
        });
        return details;
    }
}
