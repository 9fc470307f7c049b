package kz.pana.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
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

    @Test
    void aPlaceThatMayBeThereAlreadyIsShownBesideIt() {
        Map<Question, String> answers = Enrolling.answers();
        answers.put(Question.PIN, "43.21110, 76.81110");
        answers.put(Question.PHONE, "8 701 555 66 77");
        answers.put(Question.HOUSE, "52А");
        PlaceId first = Enrolling.submit(cast, ownedPlaces, cast.somebody(), answers);
        answers.put(Question.TAX_NUMBER, Cast.taxNumber());
        answers.put(Question.PIN, "43.21200, 76.81110");
        answers.put(Question.STREET, "пр. Абая");
        answers.put(Question.HOUSE, "52 а");
        answers.put(Question.NAME_KK, "Шапағат дәріханасы");
        answers.put(Question.NAME_RU, "Аптека «Шапагат»");
        PlaceId second = Enrolling.submit(cast, ownedPlaces, cast.somebody(), answers);
        answers.put(Question.PIN, "43.22200, 76.81110");
        answers.put(Question.TAX_NUMBER, Cast.taxNumber());
        Enrolling.submit(cast, ownedPlaces, cast.somebody(), answers);

        AccountId coordinator = cast.coordinator(Cast.ALMATY);
        assertThat(cast.as(coordinator, () -> desk.neighbours(second)))
                .singleElement()
                .satisfies(neighbour -> {
                    assertThat(neighbour.row().id()).isEqualTo(first);
                    assertThat(neighbour.metres()).isCloseTo(100, within(1.0));
                    assertThat(neighbour.alike()).containsExactly(Neighbour.Likeness.ADDRESS, Neighbour.Likeness.PHONE);
                });
        cast.as(coordinator, () -> desk.reject(first, desk.place(first).row().version(), "Екі рет тіркелген"));
        assertThat(cast.as(coordinator, () -> desk.neighbours(second)))
                .as("a rejected one is no longer in the way")
                .isEmpty();
    }
}
