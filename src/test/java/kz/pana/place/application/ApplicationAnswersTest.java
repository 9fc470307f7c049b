package kz.pana.place.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.Message;
import kz.pana.place.Enrolling;
import kz.pana.territory.Territory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class ApplicationAnswersTest {

    private static final Territory TERRITORY = new Territory();
    private static final ApplicationAnswers GOOD = new ApplicationAnswers(Enrolling.answers());

    @Test
    void aWholeApplicationHasNoProblemsAndBecomesAListing() {
        assertThat(GOOD.problems(TERRITORY)).isEmpty();
        Listing listing = GOOD.listing(TERRITORY, Optional.empty());
        assertThat(listing.nameKk()).isEqualTo("Мерей дәріханасы");
        assertThat(listing.phone().e164()).isEqualTo("+77011234567");
        assertThat(listing.languageTags()).isEqualTo("kk,ru");
        assertThat(listing.singleHanded()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void everyQuestionButTheDoorAndTheBoxesMustBeAnswered(ApplicationField field) {
        Optional<Message> problem = GOOD.with(Map.of(field, " ")).problem(field, TERRITORY);

        if (field.isYesNo() || field == ApplicationField.DOOR || !GOOD.asks(field)) {
            assertThat(problem).isEmpty();
        } else {
            assertThat(problem).map(Message::key).contains("place.missing." + field);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TAX_NUMBER | 123456789012              | kernel.tax.checksum
            TAX_NUMBER | 12345                     | kernel.tax.length
            TAX_NUMBER | twelve digits             | kernel.tax.digits
            CATEGORY   | CASINO                    | place.missing.CATEGORY
            REGION     | KZ-99                     | place.missing.REGION
            REGION     | nowhere                   | place.missing.REGION
            TOWN       | atlantis                  | place.missing.TOWN
            TOWN       | astana                    | place.invalid.town-of-other-region
            HOUSE      | 123456789012345678901     | kernel.text.tooLong
            HOUSE      | абай 52                   | place.invalid.house-street
            HOUSE      | 🏠                        | place.invalid.house
            HOUSE      | 52/                       | place.invalid.house
            HOUSE      | -1                        | place.invalid.house
            HOUSE      | 52//1                     | place.invalid.house
            HOUSE      | 123456789                 | place.invalid.house
            HOUSE      | 0                         | place.invalid.house
            PIN        | 2gis.kz/almaty/firm/70000001?m=76.9333%2C43.2222%2F13 | place.invalid.pin-centre
            PIN        | https://yandex.kz/maps/org/salon/1234567/?ll=76.95%2C43.25&z=12 | place.invalid.pin-centre
            PIN        | https://google.com/maps/place/Salon/@43.25,76.95,13z | place.invalid.pin-centre
            PIN        | somewhere                 | kernel.point.unreadable
            PIN        | 55.7558, 37.6173          | place.invalid.pin-abroad
            PIN        | 76.9046, 43.2389          | place.invalid.pin-abroad
            PIN        | 51.1282, 71.4304          | place.invalid.pin-outside-region
            HOURS      | whenever                  | kernel.hours.unreadable
            HOURS      | Mo 09:00-13:00,12:00-18:00 | kernel.hours.overlap
            HOURS      | Mo-Su closed              | kernel.hours.never
            HOURS      | 24/7 "evil.kz"            | kernel.hours.words-lead
            PHONE      | +998 90 123 45 67         | kernel.phone.otherCountry
            PHONE      | 8 912 123 45 67           | kernel.phone.russia
            LANGUAGES  | tlh                       | place.missing.LANGUAGES
            """)
    void aWrongAnswerIsKeptAndToldApart(ApplicationField field, String answer, String key) {
        ApplicationAnswers answers = GOOD.with(Map.of(field, answer));

        assertThat(answers.get(field)).isEqualTo(answer);
        assertThat(answers.problem(field, TERRITORY)).map(Message::key).contains(key);
        assertThatThrownBy(() -> answers.listing(TERRITORY, Optional.empty())).isInstanceOf(InvalidValue.class);
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.INCLUDE,
            names = {"LEGAL_NAME", "NAME_KK", "NAME_RU", "STREET", "HOUSE", "DOOR"})
    void tenThousandCharactersAreKeptAndRefused(ApplicationField field) {
        ApplicationAnswers answers = GOOD.with(Map.of(field, "Ә".repeat(10_000)));

        assertThat(answers.get(field)).hasSize(10_000);
        assertThat(answers.problem(field, TERRITORY)).map(Message::key).contains("kernel.text.tooLong");
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.INCLUDE,
            names = {"LEGAL_NAME", "NAME_KK", "NAME_RU", "STREET", "DOOR"})
    void anglesAreOrdinaryText(ApplicationField field) {
        ApplicationAnswers answers = GOOD.with(Map.of(field, "кіру -> <3"));

        assertThat(answers.get(field)).isEqualTo("кіру -> <3");
        assertThat(answers.problem(field, TERRITORY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"TOWN_KK", "TOWN_RU"})
    void aSettlementThatIsNotListedIsWrittenInBothLanguages(ApplicationField field) {
        ApplicationAnswers unlisted = GOOD.with(Map.of(
                ApplicationField.TOWN,
                "",
                ApplicationField.TOWN_UNLISTED,
                "yes",
                ApplicationField.TOWN_KK,
                "Қосбұлақ",
                ApplicationField.TOWN_RU,
                "Косбулак"));

        assertThat(unlisted.problems(TERRITORY)).isEmpty();
        assertThat(unlisted.with(Map.of(field, " ")).problems(TERRITORY))
                .extracting(problem -> problem.words().key())
                .containsExactly("place.missing." + field);
    }

    @Test
    void aListedSettlementIsKnownEvenIfItWasWritten() {
        ApplicationAnswers written = GOOD.with(Map.of(
                ApplicationField.TOWN,
                "",
                ApplicationField.TOWN_UNLISTED,
                "yes",
                ApplicationField.TOWN_KK,
                "алматы",
                ApplicationField.TOWN_RU,
                "Алмата"));

        assertThat(written.listing(TERRITORY, Optional.empty()).town()).isEqualTo("almaty");
    }

    @Test
    void aHouseNeedsNoStreet() {
        ApplicationAnswers house = GOOD.with(Map.of(ApplicationField.STREET, "", ApplicationField.NO_STREET, "yes"));

        assertThat(house.problems(TERRITORY)).isEmpty();
        assertThat(house.listing(TERRITORY, Optional.empty()).street()).isEmpty();
        assertThat(house.listing(TERRITORY, Optional.empty()).house()).isEqualTo("52");
    }

    @Test
    void aHouseWithoutANumberIsFoundByWhatIsToldOfItsDoor() {
        ApplicationAnswers house = GOOD.with(Map.of(ApplicationField.HOUSE, "", ApplicationField.NO_HOUSE, "yes"));

        assertThat(house.problem(ApplicationField.DOOR, TERRITORY))
                .map(Message::key)
                .contains("place.missing.DOOR");
        ApplicationAnswers told = house.with(Map.of(ApplicationField.DOOR, "Мектепке қарама-қарсы"));
        assertThat(told.problems(TERRITORY)).isEmpty();
        assertThat(told.listing(TERRITORY, Optional.empty()).house()).isEmpty();
    }

    @Test
    void aNameIsOneThatSomebodySees() {
        for (String name :
                List.of("\u3164", "\u2800", "\u115f", "\u1160", "\uffa0", "\u034f", "\ufe00", "\u0301", "😀", "!!!")) {
            assertThat(GOOD.with(Map.of(ApplicationField.NAME_RU, name)).problem(ApplicationField.NAME_RU, TERRITORY))
                    .as(name)
                    .map(Message::key)
                    .contains("kernel.text.no-letters");
        }
        assertThat(GOOD.with(Map.of(ApplicationField.NAME_RU, "Мерей\u3164 ☕ 24"))
                        .listing(TERRITORY, Optional.empty())
                        .nameRu())
                .isEqualTo("Мерей ☕ 24");
    }

    @Test
    void noPlaceIsCalledLikeTheNetworkItself() {
        for (String name : List.of(
                "PANA", "«Пана»", "РANA", "ПAНА (официальный)", "PANA ресми", "PANA Қазақстан", "PANA – координатор")) {
            ApplicationAnswers answers = GOOD.with(Map.of(ApplicationField.NAME_KK, name));
            assertThat(answers.problem(ApplicationField.NAME_KK, TERRITORY))
                    .as(name)
                    .map(Message::key)
                    .contains("place.invalid.name-reserved");
        }
        assertThat(GOOD.with(Map.of(ApplicationField.NAME_RU, "Кафе «Пана»"))
                        .problem(ApplicationField.NAME_RU, TERRITORY))
                .isEmpty();
    }

    @Test
    void noNameHoldsALinkOrATelephoneNumber() {
        String link = "Ашыңыз: http://evil.example";
        ApplicationAnswers unlisted = GOOD.with(Map.of(
                ApplicationField.TOWN,
                "",
                ApplicationField.TOWN_UNLISTED,
                "yes",
                ApplicationField.TOWN_KK,
                "№ 5",
                ApplicationField.TOWN_RU,
                "Разъезд 114"));
        assertThat(unlisted.problems(TERRITORY)).isEmpty();
        for (ApplicationField name : List.of(
                ApplicationField.NAME_KK,
                ApplicationField.NAME_RU,
                ApplicationField.TOWN_KK,
                ApplicationField.TOWN_RU,
                ApplicationField.STREET)) {
            assertThat(unlisted.with(Map.of(name, link)).problem(name, TERRITORY))
                    .as(name.name())
                    .map(Message::key)
                    .contains("kernel.text.link");
            assertThat(unlisted.with(Map.of(name, "Село воров, звоните 8 900 000 00 00"))
                            .problem(name, TERRITORY))
                    .as(name.name())
                    .map(Message::key)
                    .contains("kernel.text.phone");
        }
        for (ApplicationField name : List.of(ApplicationField.TOWN_KK, ApplicationField.TOWN_RU)) {
            assertThat(unlisted.with(Map.of(name, "Село воров 90000")).problem(name, TERRITORY))
                    .map(Message::key)
                    .contains("place.invalid.town-number");
        }
    }

    @Test
    void neitherTheWayToTheDoorNorTheHouseLeadsToASite() {
        for (ApplicationField published : List.of(ApplicationField.DOOR, ApplicationField.HOUSE)) {
            for (String link : List.of("http://evil.kz", "www.evil.kz", "evil.kz", "evil.zip", "203.0.113.7")) {
                assertThat(GOOD.with(Map.of(published, link)).problem(published, TERRITORY))
                        .as(published + " " + link)
                        .map(Message::key)
                        .contains("kernel.text.link");
            }
        }
        assertThat(GOOD.with(Map.of(ApplicationField.DOOR, "Ауладан, 2-кіреберіс. Домофон 25-12-34"))
                        .problem(ApplicationField.DOOR, TERRITORY))
                .isEmpty();
    }

    @Test
    void aBusinessIsCalledAsInItsDocuments() {
        for (String name : List.of("АО Kaspi.kz", "Ж.К. Иванов", "ТОО Ромашка.", "ТОО «А.Б.В.»")) {
            assertThat(GOOD.with(Map.of(ApplicationField.LEGAL_NAME, name))
                            .problem(ApplicationField.LEGAL_NAME, TERRITORY))
                    .as(name)
                    .isEmpty();
        }
        for (String link : List.of("http://evil.kz", "www.evil.kz", "evil.kz/a")) {
            assertThat(GOOD.with(Map.of(ApplicationField.LEGAL_NAME, link))
                            .problem(ApplicationField.LEGAL_NAME, TERRITORY))
                    .as(link)
                    .map(Message::key)
                    .contains("kernel.text.link");
        }
    }

    @Test
    void moreThanWhatIsKeptIsCut() {
        assertThat(ApplicationAnswers.NONE
                        .with(Map.of(ApplicationField.NAME_KK, "а".repeat(ApplicationAnswers.KEPT + 1)))
                        .get(ApplicationField.NAME_KK))
                .hasSize(ApplicationAnswers.KEPT);
    }

    @Test
    void theProblemOfAPinOutsideItsRegionNamesTheRegion() {
        assertThat(GOOD.with(Map.of(ApplicationField.PIN, "51.1282, 71.4304")).problem(ApplicationField.PIN, TERRITORY))
                .map(Message::args)
                .contains(List.of(TERRITORY.regions().stream()
                        .filter(region -> region.code().value().equals("KZ-75"))
                        .findFirst()
                        .orElseThrow()
                        .name()));
    }

    @Test
    void aTaskIsNotStartedThenInProgressThenDone() {
        ApplicationAnswers none = ApplicationAnswers.NONE;
        ApplicationAnswers some = none.with(Map.of(ApplicationField.NAME_KK, "Мерей"));

        assertThat(none.status(ApplicationSection.NAMES, TERRITORY)).isEqualTo(ApplicationSection.Status.NOT_STARTED);
        assertThat(some.status(ApplicationSection.NAMES, TERRITORY)).isEqualTo(ApplicationSection.Status.IN_PROGRESS);
        assertThat(GOOD.status(ApplicationSection.NAMES, TERRITORY)).isEqualTo(ApplicationSection.Status.DONE);
    }

    @Test
    void aListedTownIsNotWrittenAnewIntoAnotherRegion() {
        ApplicationAnswers written = GOOD.with(Map.of(
                ApplicationField.REGION, "KZ-19",
                ApplicationField.TOWN, "",
                ApplicationField.TOWN_UNLISTED, "yes",
                ApplicationField.TOWN_KK, "Алматы",
                ApplicationField.TOWN_RU, "Алматы"));

        assertThat(written.problem(ApplicationField.TOWN_KK, TERRITORY))
                .map(Message::key)
                .contains("place.invalid.town-listed");
        assertThat(written.with(Map.of(ApplicationField.TOWN_KK, "Бесағаш-3", ApplicationField.TOWN_RU, "Бесагаш-3"))
                        .problem(ApplicationField.TOWN_KK, TERRITORY))
                .isEmpty();
    }
}
