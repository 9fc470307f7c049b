package kz.pana.uikit.map;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.Optional;
import kz.pana.geo.BoundingBox;
import kz.pana.geo.GeoPoint;
import kz.pana.geo.GeoPoint.Pasted;
import kz.pana.geo.Position;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.Message;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Callout;
import kz.pana.uikit.layout.Page;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A point on the map, placed by hand, typed as coordinates or taken from the phone; the three always agree. Its value
 * is what stands in the coordinates' field, right or wrong.
 */
public class MapPinField extends CustomField<String> {

    /** About a kilometre around a pin. */
    private static final double NEAR = 0.01;

    /** A phone that is less sure than this, in metres, does not know which door it is at. */
    private static final int SURE_METRES = 50;

    private final TextField coordinates = new TextField(Translations.of("fields.pin.coordinates"));
    private final Button here = new Button(Translations.of("fields.pin.here"), VaadinIcon.CROSSHAIRS.create());
    private final PanaMap map = new PanaMap();
    private final Callout noStreets = new Callout(
            Callout.Tone.INFO,
            new Paragraph(Translations.of("fields.pin.no-streets", Translations.of("fields.pin.here"))));
    private final PinDoubts doubts = new PinDoubts(coordinates::setValue);
    private final Paragraph told = new Paragraph();
    private boolean moving;

    public MapPinField(String label) {
        super("");
        setLabel(label);
        setManualValidation(true);
        coordinates.setManualValidation(true);
        coordinates.setHelperText(Translations.of("fields.pin.helper"));
        coordinates.setWidthFull();
        coordinates.addValueChangeListener(change -> typed());
        here.setDisableOnClick(true);
        here.addClickListener(click -> locate());
        map.setPlacing(true);
        map.addPinMovedListener(moved -> write(moved.point()));
        told.addClassName("pana-notice");
        told.getElement().setAttribute("role", "alert");
        told.setVisible(false);
        noStreets.setVisible(false);
        add(Page.stack(noStreets, Page.row(here), told, map, coordinates, doubts));
    }

    /** Shows this part of the country; a pin that is set already is shown from near. */
    public final void fit(BoundingBox box) {
        map.fit(map.pin().map(MapPinField::around).orElse(box));
        doubts.expectMovedFrom(box.middle());
        doubts.review(read(coordinates.getValue()));
    }

    /**
     * Shows where this town is, and warns of numbers that look swapped: the other way round they would be much nearer
     * to it.
     */
    public final void expectNear(String name, GeoPoint centre) {
        doubts.expectNear(centre);
        ObjectNode dot = JacksonUtils.createObjectNode().put("type", "Feature");
        dot.putObject("properties").put("name", name);
        dot.putObject("geometry")
                .put("type", "Point")
                .putArray("coordinates")
                .add(centre.longitude())
                .add(centre.latitude());
        map.addLayer("settlement", dot.toString());
        doubts.review(read(coordinates.getValue()));
    }

    /** Without streets under it, a pin cannot be put at a door by eye: that is said at once. */
    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        noStreets.setVisible(Basemap.of(attach.getUI()).isEmpty());
    }

    @Override
    protected String generateModelValue() {
        return coordinates.getValue();
    }

    @Override
    protected void setPresentationValue(@Nullable String value) {
        coordinates.setValue(value == null ? "" : value);
    }

    @Override
    public void focus() {
        coordinates.focus();
    }

    @Override
    public void setInvalid(boolean invalid) {
        super.setInvalid(invalid);
        coordinates.setInvalid(invalid);
    }

    private void typed() {
        Optional<Pasted> pasted = read(coordinates.getValue());
        Optional<GeoPoint> point = pasted.map(Pasted::point);
        map.setPin(point.orElse(null));
        doubts.review(pasted);
        if (!moving) {
            point.map(MapPinField::around).ifPresent(map::fit);
        }
        updateValue();
    }

    /** The map stays where it is: the reader is looking at it. */
    private void write(GeoPoint point) {
        moving = true;
        coordinates.setValue(point.text());
        moving = false;
    }

    private void locate() {
        told.setVisible(false);
        PhonePosition.ask(this::found, this::notFound);
    }

    /** How sure the phone is stands beside the pin: «within 8 km» is not «at the door». */
    private void found(Position at) {
        here.setEnabled(true);
        coordinates.setValue(at.point().text());
        boolean sure = at.accuracy() <= SURE_METRES;
        tell(
                sure,
                Translations.of(sure ? "fields.pin.sure" : "fields.pin.unsure", Translations.accuracy(at.accuracy())));
    }

    private void notFound(Message why) {
        here.setEnabled(true);
        tell(false, Translations.of(why) + " " + Translations.of("fields.pin.by-hand"));
    }

    private void tell(boolean good, String words) {
        told.setText(words);
        told.setClassName("-warning", !good);
        told.setVisible(true);
    }

    private static Optional<Pasted> read(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(GeoPoint.read(text));
        } catch (InvalidValue unreadable) {
            return Optional.empty();
        }
    }

    private static BoundingBox around(GeoPoint point) {
        return new BoundingBox(point.latitude(), point.longitude(), point.latitude(), point.longitude())
                .expandedBy(NEAR);
    }
}
