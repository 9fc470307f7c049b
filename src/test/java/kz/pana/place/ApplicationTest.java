package kz.pana.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Objects;
import kz.pana.PanaTest;
import kz.pana.Personas;
import kz.pana.identity.access.AccountId;
import kz.pana.kernel.NotFound;
import kz.pana.place.application.ApplicationField;
import kz.pana.place.desk.DeskStage;
import kz.pana.place.desk.Neighbour;
import kz.pana.place.desk.Predecessor;
import kz.pana.place.row.PlaceId;
import kz.pana.place.row.PlaceRow;
import kz.pana.place.status.ApplicationState;
import kz.pana.place.status.Validity;
import kz.pana.territory.RegionCode;
import kz.pana.territory.Territory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@PanaTest
class ApplicationTest {

    private static final RegionCode AKMOLA = new RegionCode("KZ-11");

    @Autowired
    Personas cast;

    @Autowired
    OwnedPlaces ownedPlaces;

    @Autowired
    ReviewDesk desk;

    @Autowired
    Territory territory;

    @Autowired
    JdbcTemplate database;

    @Test
    void anApplicationIsFilledInSubmittedAndReachesTheCoordinatorOfItsRegionOnly() {
        AccountId owner = cast.somebody();
        PlaceId id = Enrolling.submit(cast, ownedPlaces, owner, Enrolling.answers());

        AccountId near = cast.coordinator(Personas.ALMATY);
        AccountId far = cast.coordinator(Personas.ASTANA);
        assertThat(cast.as(near, () -> desk.queue(DeskStage.WAITING, "", 0, 1000)))
                .extracting(PlaceRow::id)
                .contains(id);
        assertThat(cast.as(far, () -> desk.queue(DeskStage.WAITING, "", 0, 1000)))
                .extracting(PlaceRow::id)
                .doesNotContain(id);
        assertThatThrownBy(() -> cast.as(far, () -> desk.place(id))).isInstanceOf(NotFound.class);
    }

    @Test
    void aPlaceThatMayBeThereAlreadyIsShownBesideIt() {
        Map<ApplicationField, String> answers = Enrolling.answers();
        answers.put(ApplicationField.PIN, "43.21110, 76.81110");
        answers.put(ApplicationField.PHONE, "8 701 555 66 77");
        answers.put(ApplicationField.HOUSE, "52А");
        PlaceId first = Enrolling.submit(cast, ownedPlaces, cast.somebody(), answers);
        answers.put(ApplicationField.TAX_NUMBER, Personas.taxNumber());
        answers.put(ApplicationField.PIN, "43.21200, 76.81110");
        answers.put(ApplicationField.STREET, "пр. Абая");
        answers.put(ApplicationField.HOUSE, "52 а");
        answers.put(ApplicationField.NAME_KK, "Шапағат дәріханасы");
        answers.put(ApplicationField.NAME_RU, "Аптека «Шапагат»");
        PlaceId second = Enrolling.submit(cast, ownedPlaces, cast.somebody(), answers);
        answers.put(ApplicationField.PIN, "43.22200, 76.81110");
        answers.put(ApplicationField.TAX_NUMBER, Personas.taxNumber());
        Enrolling.submit(cast, ownedPlaces, cast.somebody(), answers);

        AccountId coordinator = cast.coordinator(Personas.ALMATY);
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

    @Test
    void whatWasSentAwayComesBackUnderAnotherAccountBeforeTheCoordinatorsEyes() {
        Map<ApplicationField, String> answers = Enrolling.answers();
        answers.put(ApplicationField.PIN, "43.21310, 76.81310");
        answers.put(ApplicationField.PHONE, "8 701 555 77 01");
        answers.put(ApplicationField.HOUSE, "61А");
        PlaceId revoked = Enrolling.submit(cast, ownedPlaces, cast.named("Бөтен Біреу"), answers);
        AccountId coordinator = cast.coordinator(Personas.ALMATY);
        database.update(
                "update place set application = 'APPROVED', validity = 'CURRENT', validity_at = application_at, approved_by = ? where id = ?",
                coordinator.value(),
                revoked.value());
        cast.as(coordinator, () -> desk.end(revoked, Validity.REVOKED, "Иесі әйелді ұрды"));
        PlaceId again = Enrolling.submit(cast, ownedPlaces, cast.somebody(), answers);

        assertThat(cast.as(coordinator, () -> desk.predecessors(again)))
                .singleElement()
                .satisfies(before -> {
                    PlaceRow place = before.place().orElseThrow();
                    assertThat(place.id()).isEqualTo(revoked);
                    assertThat(place.status().note()).contains("Иесі әйелді ұрды");
                    assertThat(before.outcome()).isEqualTo(Validity.REVOKED.key());
                    assertThat(before.owner()).isEqualTo("Бөтен Біреу");
                    assertThat(before.ownerShutOut()).isFalse();
                    assertThat(before.alike())
                            .containsExactly(
                                    Neighbour.Likeness.NAME,
                                    Neighbour.Likeness.ADDRESS,
                                    Neighbour.Likeness.PHONE,
                                    Neighbour.Likeness.BUSINESS);
                });
        cast.as(coordinator, () -> desk.reject(again, desk.place(again).row().version(), "Сол орын"));

        // With another pin, phone and number of the business, from across the town: the address is still the same.
        answers.put(ApplicationField.PIN, "43.25310, 76.91310");
        answers.put(ApplicationField.PHONE, "8 701 555 77 02");
        answers.put(ApplicationField.TAX_NUMBER, Personas.taxNumber());
        answers.put(ApplicationField.HOUSE, "61 а");
        PlaceId third = Enrolling.submit(cast, ownedPlaces, cast.somebody(), answers);
        assertThat(cast.as(coordinator, () -> desk.predecessors(third)))
                .extracting(before -> before.place().orElseThrow().id())
                .containsExactly(again, revoked);

        // In another region nothing but the phone is the same: only that it was, and what became of it, is told.
        Map<ApplicationField, String> elsewhere = Enrolling.answersIn(Personas.ASTANA, territory);
        elsewhere.put(ApplicationField.PHONE, "8 701 555 77 01");
        elsewhere.put(ApplicationField.HOUSE, "61");
        elsewhere.put(ApplicationField.PIN, "51.16550, 71.46050");
        PlaceId far = Enrolling.submit(cast, ownedPlaces, cast.somebody(), elsewhere);
        assertThat(cast.as(cast.coordinator(Personas.ASTANA), () -> desk.predecessors(far)))
                .allSatisfy(before -> {
                    assertThat(before.region()).isEqualTo(Personas.ALMATY);
                    assertThat(before.place()).isEmpty();
                    assertThat(before.owner()).isEmpty();
                })
                .extracting(Predecessor::outcome)
                .containsExactly(ApplicationState.REJECTED.key(), Validity.REVOKED.key());
    }

    @Test
    void whatItsOwnerHandedInBeforeAndWhatBelongsToSomebodyWhoIsShutOutIsShownToo() {
        Map<ApplicationField, String> answers = Enrolling.answers();
        answers.put(ApplicationField.PIN, "43.21510, 76.81510");
        answers.put(ApplicationField.PHONE, "8 701 555 77 11");
        answers.put(ApplicationField.HOUSE, "62");
        AccountId owner = cast.somebody();
        PlaceId rejected = Enrolling.submit(cast, ownedPlaces, owner, answers);
        AccountId coordinator = cast.coordinator(Personas.ALMATY);
        cast.as(
                coordinator,
                () -> desk.reject(rejected, desk.place(rejected).row().version(), "Жалған"));
        answers.put(ApplicationField.PIN, "43.22510, 76.82510");
        answers.put(ApplicationField.PHONE, "8 701 555 77 12");
        answers.put(ApplicationField.HOUSE, "63");
        answers.put(ApplicationField.TAX_NUMBER, Personas.taxNumber());
        PlaceId second = Enrolling.submit(cast, ownedPlaces, owner, answers);
        assertThat(cast.as(coordinator, () -> desk.predecessors(second)))
                .singleElement()
                .satisfies(before -> {
                    assertThat(before.place().orElseThrow().id()).isEqualTo(rejected);
                    assertThat(before.alike()).contains(Neighbour.Likeness.OWNER);
                });

        PlaceId strangers = Enrolling.submit(cast, ownedPlaces, cast.somebody(), answers);
        assertThat(cast.as(coordinator, () -> desk.predecessors(strangers))).isEmpty();
        assertThat(cast.as(coordinator, () -> desk.sameBusiness(strangers))).hasSize(1);
        database.update("update account set blocked = true where id = ?", owner.value());
        assertThat(cast.as(coordinator, () -> desk.predecessors(strangers)))
                .singleElement()
                .satisfies(before -> {
                    assertThat(before.place().orElseThrow().id()).isEqualTo(second);
                    assertThat(before.ownerShutOut()).isTrue();
                    assertThat(before.outcome()).isEqualTo(ApplicationState.SUBMITTED.key());
                });
        assertThat(cast.as(coordinator, () -> desk.sameBusiness(strangers)))
                .as("each is listed once")
                .isEmpty();
        assertThat(cast.as(coordinator, () -> desk.neighbours(strangers))).isEmpty();
    }

    @Test
    void twoInOneUnlistedVillageAreAtOneAddressBeforeAnybodyVouchesForIt() {
        Map<ApplicationField, String> answers = inVillage("51.51110, 70.21110");
        PlaceId first = Enrolling.submit(cast, ownedPlaces, cast.somebody(), answers);
        answers.put(ApplicationField.TAX_NUMBER, Personas.taxNumber());
        answers.put(ApplicationField.PIN, "51.51200, 70.21110");
        answers.put(ApplicationField.NAME_KK, "Шапағат дәріханасы");
        answers.put(ApplicationField.NAME_RU, "Аптека «Шапагат»");
        answers.put(ApplicationField.PHONE, "8 701 555 66 78");
        PlaceId second = Enrolling.submit(cast, ownedPlaces, cast.somebody(), answers);

        assertThat(cast.as(cast.coordinator(AKMOLA), () -> desk.neighbours(second)))
                .singleElement()
                .satisfies(neighbour -> {
                    assertThat(neighbour.row().id()).isEqualTo(first);
                    assertThat(neighbour.alike()).containsExactly(Neighbour.Likeness.ADDRESS);
                });
    }

    @Test
    void aVillageThatIsHandedInAgainIsTheSame() {
        AccountId owner = cast.somebody();
        PlaceId id = Enrolling.submit(cast, ownedPlaces, owner, inVillage("51.61110, 70.31110"));
        String before = town(owner, id);
        cast.as(
                cast.coordinator(AKMOLA),
                () -> desk.askForChanges(id, desk.place(id).row().version(), "Есік туралы жазыңыз"));
        cast.as(owner, () -> {
            long version = ownedPlaces.answer(
                    id, ownedPlaces.place(id).row().version(), Map.of(ApplicationField.DOOR, "Мектепке қарама-қарсы"));
            ownedPlaces.submit(id, version);
        });

        assertThat(town(owner, id)).isEqualTo(before);
    }

    private static Map<ApplicationField, String> inVillage(String pin) {
        Map<ApplicationField, String> answers = Enrolling.answers();
        answers.putAll(Map.of(
                ApplicationField.REGION,
                AKMOLA.value(),
                ApplicationField.TOWN,
                "",
                ApplicationField.TOWN_UNLISTED,
                "yes",
                ApplicationField.TOWN_KK,
                "Тасбұлақ",
                ApplicationField.TOWN_RU,
                "Тасбулак",
                ApplicationField.PIN,
                pin));
        return answers;
    }

    private String town(AccountId owner, PlaceId id) {
        return cast.as(
                owner,
                () -> Objects.requireNonNull(ownedPlaces.place(id).row().listing())
                        .town());
    }
}
