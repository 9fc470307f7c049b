package kz.pana.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What strangers see of a name. */
class ShortNameTest {

    @ParameterizedTest
    @CsvSource({
        "Айгүл Сейітова, Айгүл С.",
        "Айгүл, Айгүл",
        "Әсел Әбдіқадыр, Әсел Ә.",
        "Айгүл Маратқызы Сейітова, Айгүл С.",
        "Сейітова Айгүл Маратқызы, Айгүл С.",
        "Ахметов Данияр, Данияр А.",
        "Омарова Мадина, Мадина О.",
        "Мадина Ахмет, Мадина А.",
        "Яков Ким, Яков К.",
        "Иванова Анна Петровна, Анна И.",
        "Гүлнар Ерланқызы, Гүлнар",
        "Aigul Seitova, Aigul S.",
        "'  Дана   Оспан ', Дана О.",
        "Ұлжан Ыбырай Һәкім, Ұлжан Һ."
    })
    void theFirstNameAndAnInitial(String name, String shown) {
        assertThat(ShortName.of(name)).isEqualTo(shown);
    }
}
