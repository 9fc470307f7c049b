package kz.pana.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource({
        "Александр, Ким, Александр К.",
        "Айгүл, Сейітова, Айгүл С.",
        "Айгүл Маратқызы, Сейітова, Айгүл С.",
        "Айгүл, '', Айгүл",
        "'  Әсел ', ' Әбдіқадыр  ', Әсел Ә."
    })
    void strangersSeeTheGivenNameAndAnInitial(String given, String family, String shown) {
        assertThat(new PersonName(given, family).shortened()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "Айгүл Сейітова, Айгүл С.",
        "Айгүл, Айгүл",
        "Айгүл Маратқызы Сейітова, Айгүл С.",
        "Сейітова Айгүл Маратқызы, Айгүл С.",
        "Ахметов Данияр, Данияр А.",
        "Омарова Мадина, Мадина О.",
        "Иванова Анна Петровна, Анна И.",
        "Ким Александр Петрович, Александр К.",
        "Гүлнар Ерланқызы, Гүлнар",
        "Aigul Seitova, Aigul S."
    })
    void ofANameInOneLineTheyDoToWhereItTellsWhichIsWhich(String name, String shown) {
        assertThat(PersonName.shortenedOf(name)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "Ким Александр, К. А.",
        "Әсел Әбдіқадыр, Ә. Ә.",
        "Яков Ким, Я. К.",
        "'  Дана   Оспан ', Д. О.",
        "Ұлжан Ыбырай Һәкім, Ұ. Ы. Һ."
    })
    void andOnlyInitialsWhereItDoesNotTell(String name, String shown) {
        assertThat(PersonName.shortenedOf(name)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "Айгүл Сейітова, Айгүл, Сейітова",
        "Сейітова Айгүл, Айгүл, Сейітова",
        "Ким Александр Петрович, Александр Петрович, Ким",
        "Айгүл Маратқызы Сейітова, Айгүл Маратқызы, Сейітова",
        "Гүлнар Ерланқызы, Гүлнар Ерланқызы, ''",
        "Айгүл, Айгүл, ''"
    })
    void aNameInOneLineIsSplitAsWellAsCanBeTold(String whole, String given, String family) {
        assertThat(PersonName.split(whole)).isEqualTo(new PersonName(given, family));
    }

    @Test
    void aVeryLongLineIsSplitToo() {
        assertThat(PersonName.split("Ә".repeat(120)).given()).hasSize(PersonName.LONGEST);
        assertThat(PersonName.split("Ә".repeat(60) + " " + "Қ".repeat(59)).family())
                .hasSize(PersonName.LONGEST);
    }

    @Test
    void aGivenNameThereMustBe() {
        assertThat(Refusals.keyOf(() -> new PersonName(" ", "Ким"))).isEqualTo("kernel.text.empty");
        assertThat(Refusals.keyOf(() -> new PersonName("Александр", "К".repeat(60))))
                .isEqualTo("kernel.text.tooLong");
    }
}
