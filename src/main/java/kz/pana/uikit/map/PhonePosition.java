package kz.pana.uikit.map;

import com.vaadin.flow.component.geolocation.Geolocation;
import com.vaadin.flow.component.geolocation.GeolocationError;
import com.vaadin.flow.component.geolocation.GeolocationOptions;
import com.vaadin.flow.component.geolocation.GeolocationPosition;
import java.time.Duration;
import java.util.function.Consumer;
import kz.pana.geo.GeoPoint;
import kz.pana.geo.Position;
import kz.pana.kernel.Message;

/** Asks the phone once where it is. What comes of it stands in the page, beside the button that asked. */
public final class PhonePosition {

    private static final GeolocationOptions PRECISE = GeolocationOptions.builder()
            .highAccuracy(true)
            .timeout(Duration.ofSeconds(20))
            .maximumAge(Duration.ofMinutes(1))
            .build();

    private PhonePosition() {}

    /** @param notFound gets why there is none: refused by whoever holds the phone, or not known to it */
    public static void ask(Consumer<Position> found, Consumer<Message> notFound) {
        Geolocation.getPosition(
                position -> found.accept(position(position)), error -> notFound.accept(why(error)), PRECISE);
    }

    private static Position position(GeolocationPosition found) {
        return new Position(
                new GeoPoint(found.coords().latitude(), found.coords().longitude()),
                found.coords().accuracy());
    }

    private static Message why(GeolocationError error) {
        return Message.of(
                switch (error.errorCode()) {
                    case PERMISSION_DENIED -> "fields.position.denied";
                    case POSITION_UNAVAILABLE, TIMEOUT, UNKNOWN -> "fields.position.not-found";
                });
    }
}
