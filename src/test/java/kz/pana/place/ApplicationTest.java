package kz.pana.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import kz.pana.Cast;
import kz.pana.PanaTest;
import kz.pana.identity.AccountId;
import kz.pana.kernel.NotFound;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PanaTest
class ApplicationTest {

    @Autowired
    Cast cast;

    @Autowired
    OwnedPlaces ownedPlaces;

    @Autowired
    ReviewDesk desk;

    @Test
    void anApplicationIsFilledInSubmittedAndReachesTheCoordinatorOfItsRegionOnly() {
        AccountId owner = cast.somebody();
        PlaceId id = Enrolling.submit(cast, ownedPlaces, owner, Enrolling.answers());

        AccountId near = cast.coordinator(Cast.ALMATY);
        AccountId far = cast.coordinator(Cast.ASTANA);
        assertThat(cast.as(near, () -> desk.queue(Set.of(ApplicationState.SUBMITTED), "", 0, 1000)))
                .extracting(PlaceRow::id)
                .contains(id);
        assertThat(cast.as(far, () -> desk.queue(Set.of(ApplicationState.SUBMITTED), "", 0, 1000)))
                .extracting(PlaceRow::id)
                .doesNotContain(id);
        assertThatThrownBy(() -> cast.as(far, () -> desk.place(id))).isInstanceOf(NotFound.class);
    }
}
