package kz.pana.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
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
        PlaceId id = submitted(owner);

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

    private PlaceId submitted(AccountId owner) {
        PlaceId id = cast.as(owner, ownedPlaces::begin);
        cast.as(owner, () -> {
            ownedPlaces.acceptAgreement(id, "Айгүл Сейітова");
            long version = ownedPlaces.place(id).row().version();
            long next = ownedPlaces.answer(id, version, answers());
            ownedPlaces.submit(id, next);
        });
        return id;
    }

    static Map<Question, String> answers() {
        Map<Question, String> answers = new EnumMap<>(Question.class);
        answers.put(Question.TAX_NUMBER, Cast.taxNumber());
        answers.put(Question.LEGAL_NAME, "«Мерей» ЖШС");
        answers.put(Question.NAME_KK, "Мерей дәріханасы");
        answers.put(Question.NAME_RU, "Аптека «Мерей»");
        answers.put(Question.CATEGORY, "PHARMACY");
        answers.put(Question.REGION, "KZ-75");
        answers.put(Question.TOWN, "almaty");
        answers.put(Question.STREET, "Абай даңғылы");
        answers.put(Question.HOUSE, "52");
        answers.put(Question.PIN, "43.2389, 76.9046");
        answers.put(Question.HOURS, "Mo-Su 09:00-22:00");
        answers.put(Question.PHONE, "8 701 123 45 67");
        answers.put(Question.LANGUAGES, "kk,ru");
        return answers;
    }
}
