package kz.pana.uikit.map;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.pana.geo.BoundingBox;
import kz.pana.geo.GeoPoint;
import kz.pana.kernel.Language;
import kz.pana.uikit.Translations;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A map of Kazakhstan: many pins that are looked at, or one pin that is placed by dragging, by a click or by keyboard.
 *
 * <p>It starts with the whole country and the embedded base map. Where the browser cannot draw it, it says so; a form
 * therefore always has a field for the coordinates as well.
 */
@Tag("pana-map")
@JsModule("./map/pana-map.ts")
@NpmPackage(value = "maplibre-gl", version = "6.17.0")
@NpmPackage(value = "pmtiles", version = "4.5.0")
public final class PanaMap extends Component implements HasStyle {
    private final ObjectNode layers = JacksonUtils.createObjectNode();
    private @Nullable GeoPoint marker;

    /** What a pin looks like. */
    public enum PinStatus {
        PUBLISHED,
        PAUSED,
        APPLYING,
        ATTENTION
    }

    /** A place on the map. The label is shown from zoom 13. */
    public record Pin(String id, GeoPoint point, String label, PinStatus status) {}

    /** Somebody chose a pin. */
    @DomEvent("pin-clicked")
    public static final class PinClicked extends ComponentEvent<PanaMap> {
        private final String id;

        public PinClicked(PanaMap source, boolean fromClient, @EventData("event.detail.id") String id) {
            super(source, fromClient);
            this.id = id;
        }

        public String id() {
            return id;
        }
    }

    /** Somebody placed the map's own pin. */
    @DomEvent("pin-moved")
    public static final class PinMoved extends ComponentEvent<PanaMap> {
        private final GeoPoint point;

        public PinMoved(
                PanaMap source,
                boolean fromClient,
                @EventData("event.detail.latitude") double latitude,
                @EventData("event.detail.longitude") double longitude) {
            super(source, fromClient);
            this.point = new GeoPoint(latitude, longitude);
        }

        public GeoPoint point() {
            return point;
        }
    }

    /** A map in the language of the window. */
    public PanaMap() {
        addClassName("pana-map");
        setLanguage(Translations.language());
        getElement().setPropertyMap("texts", texts());
        addPinMovedListener(moved -> setPin(moved.point()));
    }

    /** The language of the labels on the map. */
    public void setLanguage(Language language) {
        getElement().setProperty("language", language.tag());
    }

    /** Shows these pins instead of those before. */
    public void setPins(List<Pin> pins) {
        ArrayNode rows = JacksonUtils.createArrayNode();
        for (Pin pin : pins) {
            rows.add(position(pin.point())
                    .put("id", pin.id())
                    .put("label", pin.label())
                    .put("status", pin.status().name()));
        }
        getElement().setPropertyJson("pins", rows);
    }

    /** Says under the map what each kind of pin means. */
    public void setLegend(Map<PinStatus, String> meanings) {
        ObjectNode legend = JacksonUtils.createObjectNode();
        meanings.forEach((status, words) -> legend.put(status.name(), words));
        getElement().setPropertyJson("legend", legend);
    }

    /**
     * Draws a GeoJSON document under the pins, instead of the layer that had this id.
     *
     * @param id letters and hyphens, not the name of another source of the map (regions, towns, streets, pins)
     * @param geoJson a GeoJSON object
     */
    public void addLayer(String id, String geoJson) {
        layers.set(id, JacksonUtils.readTree(geoJson));
        getElement().setPropertyJson("layers", layers.deepCopy());
    }

    /** Lets the reader place the map's own pin, or only look at it. */
    public void setPlacing(boolean placing) {
        getElement().setProperty("placing", placing);
    }

    /** Puts the map's own pin here, or takes it away. The part that is seen stays. */
    public void setPin(@Nullable GeoPoint point) {
        marker = point;
        getElement().setPropertyJson("marker", point == null ? JacksonUtils.nullNode() : position(point));
    }

    /** Where the map's own pin is. */
    public Optional<GeoPoint> pin() {
        return Optional.ofNullable(marker);
    }

    /** Shows this part of the country. Not a property: asking twice for the same part goes back to it. */
    public void fit(BoundingBox box) {
        ArrayNode edges = JacksonUtils.createArrayNode()
                .add(box.minLongitude())
                .add(box.minLatitude())
                .add(box.maxLongitude())
                .add(box.maxLatitude());
        getElement().executeJs("this.box = $0", edges);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        Basemap.of(attach.getUI()).ifPresent(address -> getElement().setProperty("basemap", address));
    }

    public Registration addPinClickedListener(ComponentEventListener<PinClicked> listener) {
        return addListener(PinClicked.class, listener);
    }

    public Registration addPinMovedListener(ComponentEventListener<PinMoved> listener) {
        return addListener(PinMoved.class, listener);
    }

    private static Map<String, String> texts() {
        return Map.of(
                "label", Translations.of("uikit.map.label"),
                "help", Translations.of("uikit.map.help"),
                "place", Translations.of("uikit.map.place"),
                "pin", Translations.of("uikit.map.pin"),
                "none", Translations.of("uikit.map.none"),
                "zoomIn", Translations.of("uikit.map.zoom.in"),
                "zoomOut", Translations.of("uikit.map.zoom.out"),
                "metres", Translations.of("uikit.map.metres"),
                "kilometres", Translations.of("uikit.map.kilometres"));
    }

    private static ObjectNode position(GeoPoint point) {
        return JacksonUtils.createObjectNode().put("latitude", point.latitude()).put("longitude", point.longitude());
    }
}
