package kz.pana.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.Message;
import kz.pana.territory.Territory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class AnswersTest {

    private static final Territory TERRITORY = new Territory();
    private static final Answers GOOD = new Answers(Enrolling.answers());

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
    void everyQuestionButTheDoorAndTheBoxesMustBeAnswered(Question question) {
        Optional<Message> problem = GOOD.with(Map.of(question, " ")).problem(question, TERRITORY);

        if (question.isYesNo() || question == Question.DOOR || !GOOD.asks(question)) {
            assertThat(problem).isEmpty();
        } else {
            assertThat(problem).map(Message::key).contains("place.missing." + question);
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
    void aWrongAnswerIsKeptAndToldApart(Question question, String answer, String key) {
        Answers answers = GOOD.with(Map.of(question, answer));

        assertThat(answers.get(question)).isEqualTo(answer);
        assertThat(answers.problem(question, TERRITORY)).map(Message::key).contains(key);
        assertThatThrownBy(() -> answers.listing(TERRITORY, Optional.empty())).isInstanceOf(InvalidValue.class);
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.INCLUDE,
            names = {"LEGAL_NAME", "NAME_KK", "NAME_RU", "STREET", "HOUSE", "DOOR"})
    void tenThousandCharactersAreKeptAndRefused(Question question) {
        Answers answers = GOOD.with(Map.of(question, "Ә".repeat(10_000)));

        assertThat(answers.get(question)).hasSize(10_000);
        assertThat(answers.problem(question, TERRITORY)).map(Message::key).contains("kernel.text.tooLong");
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.INCLUDE,
            names = {"LEGAL_NAME", "NAME_KK", "NAME_RU", "STREET", "DOOR"})
    void anglesAreOrdinaryText(Question question) {
        Answers answers = GOOD.with(Map.of(question, "кіру -> <3"));

        assertThat(answers.get(question)).isEqualTo("кіру -> <3");
        assertThat(answers.problem(question, TERRITORY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"TOWN_KK", "TOWN_RU"})
    void aSettlementThatIsNotListedIsWrittenInBothLanguages(Question question) {
        Answers unlisted = GOOD.with(Map.of(
                Question.TOWN,
                "",
                Question.TOWN_UNLISTED,
                "yes",
                Question.TOWN_KK,
                "Қосбұлақ",
                Question.TOWN_RU,
                "Косбулак"));

        assertThat(unlisted.problems(TERRITORY)).isEmpty();
        assertThat(unlisted.with(Map.of(question, " ")).problems(TERRITORY))
                .extracting(problem -> problem.words().key())
                .containsExactly("place.missing." + question);
    }

    @Test
    void aListedSettlementIsKnownEvenIfItWasWritten() {
        Answers written = GOOD.with(Map.of(
                Question.TOWN,
                "",
                Question.TOWN_UNLISTED,
                "yes",
                Question.TOWN_KK,
                "алматы",
                Question.TOWN_RU,
                "Алмата"));

        assertThat(written.listing(TERRITORY, Optional.empty()).town()).isEqualTo("almaty");
    }

    @Test
    void aHouseNeedsNoStreet() {
        Answers house = GOOD.with(Map.of(Question.STREET, "", Question.NO_STREET, "yes"));

        assertThat(house.problems(TERRITORY)).isEmpty();
        assertThat(house.listing(TERRITORY, Optional.empty()).street()).isEmpty();
        assertThat(house.listing(TERRITORY, Optional.empty()).house()).isEqualTo("52");
    }

    @Test
    void aHouseWithoutANumberIsFoundByWhatIsToldOfItsDoor() {
        Answers house = GOOD.with(Map.of(Question.HOUSE, "", Question.NO_HOUSE, "yes"));

        assertThat(house.problem(Question.DOOR, TERRITORY)).map(Message::key).contains("place.missing.DOOR");
        Answers told = house.with(Map.of(Question.DOOR, "Мектепке қарама-қарсы"));
        assertThat(told.problems(TERRITORY)).isEmpty();
        assertThat(told.listing(TERRITORY, Optional.empty()).house()).isEmpty();
    }

    @Test
    void aNameIsOneThatSomebodySees() {
        for (String name :
                List.of("\u3164", "\u2800", "\u115f", "\u1160", "\uffa0", "\u034f", "\ufe00", "\u0301", "😀", "!!!")) {
            assertThat(GOOD.with(Map.of(Question.NAME_RU, name)).problem(Question.NAME_RU, TERRITORY))
                    .as(name)
                    .map(Message::key)
                    .contains("kernel.text.no-letters");
        }
        assertThat(GOOD.with(Map.of(Question.NAME_RU, "Мерей\u3164 ☕ 24"))
                        .listing(TERRITORY, Optional.empty())
                        .nameRu())
                .isEqualTo("Мерей ☕ 24");
    }

    @Test
    void noPlaceIsCalledLikeTheNetworkItself() {
        for (String name : List.of(
                "PANA", "«Пана»", "РANA", "ПAНА (официальный)", "PANA ресми", "PANA Қазақстан", "PANA – координатор")) {
            Answers answers = GOOD.with(Map.of(Question.NAME_KK, name));
            assertThat(answers.problem(Question.NAME_KK, TERRITORY))
                    .as(name)
                    .map(Message::key)
                    .contains("place.invalid.name-reserved");
        }
        assertThat(GOOD.with(Map.of(Question.NAME_RU, "Кафе «Пана»")).problem(Question.NAME_RU, TERRITORY))
                .isEmpty();
    }

    @Test
    void noNameHoldsALinkOrATelephoneNumber() {
        String link = "Ашыңыз: http://evil.example";
        Answers unlisted = GOOD.with(Map.of(
                Question.TOWN,
                "",
                Question.TOWN_UNLISTED,
                "yes",
                Question.TOWN_KK,
                "№ 5",
                Question.TOWN_RU,
                "Разъезд 114"));
        assertThat(unlisted.problems(TERRITORY)).isEmpty();
        for (Question name :
                List.of(Question.NAME_KK, Question.NAME_RU, Question.TOWN_KK, Question.TOWN_RU, Question.STREET)) {
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
        for (Question name : List.of(Question.TOWN_KK, Question.TOWN_RU)) {
            assertThat(unlisted.with(Map.of(name, "Село воров 90000")).problem(name, TERRITORY))
                    .map(Message::key)
                    .contains("place.invalid.town-number");
        }
    }

    @Test
    void neitherTheWayToTheDoorNorTheHouseLeadsToASite() {
        for (Question published : List.of(Question.DOOR, Question.HOUSE)) {
            for (String link : List.of("http://evil.kz", "www.evil.kz", "evil.kz", "evil.zip", "203.0.113.7")) {
                assertThat(GOOD.with(Map.of(published, link)).problem(published, TERRITORY))
                        .as(published + " " + link)
                        .map(Message::key)
                        .contains("kernel.text.link");
            }
        }
        assertThat(GOOD.with(Map.of(Question.DOOR, "Ауладан, 2-кіреберіс. Домофон 25-12-34"))
                        .problem(Question.DOOR, TERRITORY))
                .isEmpty();
    }

    @Test
    void aBusinessIsCalledAsInItsDocuments() {
        for (String name : List.of("АО Kaspi.kz", "Ж.К. Иванов", "ТОО Ромашка.", "ТОО «А.Б.В.»")) {
            assertThat(GOOD.with(Map.of(Question.LEGAL_NAME, name)).problem(Question.LEGAL_NAME, TERRITORY))
                    .as(name)
                    .isEmpty();
        }
        for (String link : List.of("http://evil.kz", "www.evil.kz", "evil.kz/a")) {
            assertThat(GOOD.with(Map.of(Question.LEGAL_NAME, link)).problem(Question.LEGAL_NAME, TERRITORY))
                    .as(link)
                    .map(Message::key)
                    .contains("kernel.text.link");
        }
    }

    @Test
    void moreThanWhatIsKeptIsCut() {
        assertThat(Answers.NONE
                        .with(Map.of(Question.NAME_KK, "а".repeat(Answers.KEPT + 1)))
                        .get(Question.NAME_KK))
                .hasSize(Answers.KEPT);
    }

    @Test
    void theProblemOfAPinOutsideItsRegionNamesTheRegion() {
        assertThat(GOOD.with(Map.of(Question.PIN, "51.1282, 71.4304")).problem(Question.PIN, TERRITORY))
                .map(Message::args)
                .contains(List.of(TERRITORY.regions().stream()
                        .filter(region -> region.code().value().equals("KZ-75"))
                        .findFirst()
                        .orElseThrow()
                        .name()));
    }

    @Test
    void aTaskIsNotStartedThenInProgressThenDone() {
        Answers none = Answers.NONE;
        Answers some = none.with(Map.of(Question.NAME_KK, "Мерей"));

        assertThat(none.status(Task.NAMES, TERRITORY)).isEqualTo(Task.Status.NOT_STARTED);
        assertThat(some.status(Task.NAMES, TERRITORY)).isEqualTo(Task.Status.IN_PROGRESS);
        assertThat(GOOD.status(Task.NAMES, TERRITORY)).isEqualTo(Task.Status.DONE);
    }

    @Test
    void answersComeBackFromTheirColumnAsTheyWereTyped() {
        AnswersConverter converter = new AnswersConverter();
        Answers typed = GOOD.with(Map.of(
                Question.DOOR,
                "«Ескі» \"қақпа\" \\ <b> 🚪\n\tәғқңөұүһі",
                Question.HOURS,
                "Mo 09:00-",
                Question.PHONE,
                "?"));

        assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(typed)))
                .isEqualTo(typed);
        assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(Answers.NONE)))
                .isEqualTo(Answers.NONE);
    }

    @Test
    void aListedTownIsNotWrittenAnewIntoAnotherRegion() {
        Answers written = GOOD.with(Map.of(
                Question.REGION, "KZ-19",
                Question.TOWN, "",
                Question.TOWN_UNLISTED, "yes",
                Question.TOWN_KK, "Алматы",
                Question.TOWN_RU, "Алматы"));

        assertThat(written.problem(Question.TOWN_KK, TERRITORY))
                .map(Message::key)
                .contains("place.invalid.town-listed");
        assertThat(written.with(Map.of(Question.TOWN_KK, "Бесағаш-3", Question.TOWN_RU, "Бесагаш-3"))
                        .problem(Question.TOWN_KK, TERRITORY))
                .isEmpty();
    }
}
