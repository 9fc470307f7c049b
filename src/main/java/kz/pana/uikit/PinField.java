package kz.pana.uikit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import kz.pana.kernel.BoundingBox;
import kz.pana.kernel.GeoPoint;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.Message;
import kz.pana.kernel.Position;
import org.jspecify.annotations.Nullable;

/**
 * A point on the map, placed by hand, typed as coordinates or taken from the phone; the three always agree. Its value
 * is what stands in the coordinates' field, right or wrong.
 */
public class PinField extends CustomField<String> {

    /** About a kilometre around a pin. */
    private static final double NEAR = 0.01;

    /** A phone that is less sure than this, in metres, does not know which door it is at. */
    private static final int SURE_METRES = 50;

    private final TextField coordinates = new TextField(Words.of("fields.pin.coordinates"));
    private final Button here = new Button(Words.of("fields.pin.here"), VaadinIcon.CROSSHAIRS.create());
    private final PanaMap map = new PanaMap();
    private final Paragraph told = new Paragraph();
    private boolean moving;

    public PinField(String label) {
        super("");
        setLabel(label);
        setManualValidation(true);
        coordinates.setManualValidation(true);
        coordinates.setHelperText(Words.of("fields.pin.helper"));
        coordinates.addClassName("pana-grow");
        coordinates.addValueChangeListener(change -> typed());
        here.setDisableOnClick(true);
        here.addClickListener(click -> locate());
        map.setPlacing(true);
        map.addPinMovedListener(moved -> write(moved.point()));
        told.addClassName("pana-notice");
        told.getElement().setAttribute("role", "alert");
        told.setVisible(false);
        add(Page.stack(coordinates, Page.row(here), told, map));
    }

    /** Shows this part of the country; a pin that is set already is shown from near. */
    public final void fit(BoundingBox box) {
        map.fit(map.pin().map(PinField::around).orElse(box));
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
        Optional<GeoPoint> point = read(coordinates.getValue());
        map.setPin(point.orElse(null));
        if (!moving) {
            point.map(PinField::around).ifPresent(map::fit);
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
        tell(sure, Words.of(sure ? "fields.pin.sure" : "fields.pin.unsure", Words.accuracy(at.accuracy())));
    }

    private void notFound(Message why) {
        here.setEnabled(true);
        tell(false, Words.of(why) + " " + Words.of("fields.pin.by-hand"));
    }

    private void tell(boolean good, String words) {
        told.setText(words);
        told.setClassName("-warning", !good);
        told.setVisible(true);
    }

    private static Optional<GeoPoint> read(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(GeoPoint.parse(text));
        } catch (InvalidValue unreadable) {
            return Optional.empty();
        }
    }

    private static BoundingBox around(GeoPoint point) {
        return new BoundingBox(point.latitude(), point.longitude(), point.latitude(), point.longitude())
                .expandedBy(NEAR);
    }
}
