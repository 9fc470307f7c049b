package kz.pana.place.ui.desk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.pana.geo.BoundingBox;
import kz.pana.place.ReviewDesk;
import kz.pana.place.desk.PlacePin;
import kz.pana.place.row.PlaceId;
import kz.pana.place.ui.PlaceNavigation;
import kz.pana.place.ui.PlaceStatuses;
import kz.pana.territory.Region;
import kz.pana.territory.RegionCode;
import kz.pana.territory.Territory;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Page;
import kz.pana.uikit.map.PanaMap;
import kz.pana.uikit.map.PanaMap.PinStatus;

/** All places of the coordinator's regions on a map, by how they stand. The desk is the same as a list. */
@Route("map")
@PageTitle("desk.map.title")
@Menu(title = "desk.map.menu", order = 14, icon = "vaadin:map-marker")
@RolesAllowed("COORDINATOR")
class RegionMapView extends Page {

    RegionMapView(ReviewDesk desk, Territory territory) {
        super("desk.map.title");
        addClassName("pana-page-wide");
        List<PlacePin> pins = desk.pins();
        add(new Anchor("desk", Translations.of("desk.map.list")), map(pins, desk.regions(), territory));
    }

    private static PanaMap map(List<PlacePin> pins, Set<RegionCode> regions, Territory territory) {
        PanaMap map = new PanaMap();
        map.addClassNames("pana-map", "pana-map-tall");
        map.setLanguage(Translations.language());
        map.setPins(pins.stream()
                .map(pin -> new PanaMap.Pin(pin.id().toString(), pin.point(), Translations.of(pin.name()), status(pin)))
                .toList());
        map.setLegend(legend(pins));
        box(regions, territory).ifPresent(map::fit);
        map.addPinClickedListener(click -> UI.getCurrent().navigate(PlaceNavigation.toDesk(PlaceId.parse(click.id()))));
        return map;
    }

    private static Map<PinStatus, String> legend(List<PlacePin> pins) {
        Map<PinStatus, String> legend = new EnumMap<>(PinStatus.class);
        for (PinStatus status : PinStatus.values()) {
            long count = pins.stream().filter(pin -> status(pin) == status).count();
            legend.put(status, Translations.of("desk.map." + status.name(), count));
        }
        return legend;
    }

    private static PinStatus status(PlacePin pin) {
        return PlaceStatuses.pin(pin.application(), pin.validity(), pin.published());
    }

    /** One box around all the regions. */
    private static Optional<BoundingBox> box(Set<RegionCode> regions, Territory territory) {
        return regions.stream()
                .map(territory::known)
                .map(Region::box)
                .reduce((a, b) -> new BoundingBox(
                        Math.min(a.minLatitude(), b.minLatitude()),
                        Math.min(a.minLongitude(), b.minLongitude()),
                        Math.max(a.maxLatitude(), b.maxLatitude()),
                        Math.max(a.maxLongitude(), b.maxLongitude())));
    }
}
