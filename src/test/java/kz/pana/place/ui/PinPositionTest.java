package kz.pana.place.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.geolocation.GeolocationErrorCode;
import com.vaadin.flow.component.geolocation.GeolocationSimulator;
import kz.pana.PanaTest;
import kz.pana.ViewTest;
import kz.pana.identity.access.AccountId;
import kz.pana.place.OwnedPlaces;
import kz.pana.place.application.ApplicationField;
import kz.pana.place.application.ApplicationSection;
import kz.pana.place.row.PlaceId;
import kz.pana.uikit.Translations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an owner's phone says of where she is stands in sight, beside the pin. */
@PanaTest
class PinPositionTest extends ViewTest {

    @Autowired
    OwnedPlaces places;

    AccountId owner;
    PlaceId id;

    @BeforeEach
    void thePinIsAskedFor() {
        owner = cast.somebody();
        id = cast.as(owner, places::begin);
        signIn(owner);
        open(PlaceNavigation.toSection(id, ApplicationSection.PIN));
        GeolocationSimulator.current().grantPermission();
    }

    @Test
    void howSureThePhoneIsIsSaid() {
        GeolocationSimulator.current().setLocation(43.2389, 76.9046, 12);
        locate();
        assertThat(words()).contains(say("fields.pin.sure", Translations.accuracy(12)));
        assertThat(cast.as(owner, () -> places.place(id).answers().get(ApplicationField.PIN)))
                .isEqualTo("43.238900, 76.904600");

        GeolocationSimulator.current().setLocation(43.2389, 76.9046, 8000);
        locate();
        assertThat(words()).contains(say("fields.pin.unsure", Translations.accuracy(8000)));
    }

    @Test
    void aRefusedOrUnknownPositionIsSaidInSight() {
        GeolocationSimulator.current().denyPermission();
        locate();
        assertThat(words()).contains(say("fields.position.denied"));

        GeolocationSimulator.current().grantPermission();
        GeolocationSimulator.current().setUnavailable(GeolocationErrorCode.TIMEOUT, "");
        locate();
        assertThat(words()).contains(say("fields.position.not-found")).doesNotContain(say("fields.position.denied"));
    }

    private void locate() {
        press("fields.pin.here");
        roundTrip();
    }
}
