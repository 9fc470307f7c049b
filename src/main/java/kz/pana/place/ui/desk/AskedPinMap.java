package kz.pana.place.ui.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.pana.geo.BoundingBox;
import kz.pana.geo.GeoPoint;
import kz.pana.place.application.ApplicationField;
import kz.pana.place.change.ChangeRow;
import kz.pana.place.row.PlaceRow;
import kz.pana.place.ui.PlaceStatuses;
import kz.pana.uikit.Translations;
import kz.pana.uikit.map.PanaMap;
import kz.pana.uikit.map.PanaMap.PinStatus;

/** Where the pin is and where its owner asks to have it: on one map, and in coordinates. */
class AskedPinMap extends Div {

    AskedPinMap(PlaceRow place, ChangeRow row) {
        addClassName("pana-stack");
        GeoPoint now = GeoPoint.parse(row.before().get(ApplicationField.PIN));
        GeoPoint asked = GeoPoint.parse(row.after().get(ApplicationField.PIN));
        PinStatus stands = PlaceStatuses.pin(
                place.status().application(),
                place.status().currentValidity().orElse(null),
                place.status().published());
        String nowWords = Translations.of("desk.asked.pin.now");
        String askedWords = Translations.of("desk.asked.pin");
        PanaMap map = new PanaMap();
        map.setPins(List.of(
                new PanaMap.Pin("place", now, nowWords, stands),
                new PanaMap.Pin("asked", asked, askedWords, PinStatus.APPLYING)));
        // An approved place is never applying, so that the two never look alike.
        map.setLegend(new EnumMap<>(Map.of(stands, nowWords, PinStatus.APPLYING, askedWords)));
        map.fit(around(now, asked));
        add(map, at(nowWords, now), at(askedWords, asked));
        if (Math.round(row.movedMetres()) != Math.round(now.metresTo(asked))) {
            add(new Paragraph(Translations.of("desk.asked.moved", Translations.metres(row.movedMetres()))));
        }
    }

    private static Paragraph at(String which, GeoPoint point) {
        return new Paragraph(Translations.of("desk.asked.pin.at", which, point.text()));
    }

    /** So near that both can be told apart. */
    private static BoundingBox around(GeoPoint one, GeoPoint other) {
        return new BoundingBox(
                        Math.min(one.latitude(), other.latitude()),
                        Math.min(one.longitude(), other.longitude()),
                        Math.max(one.latitude(), other.latitude()),
                        Math.max(one.longitude(), other.longitude()))
                .expandedBy(0.001);
    }
}
