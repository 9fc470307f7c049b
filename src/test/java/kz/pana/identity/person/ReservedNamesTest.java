package kz.pana.identity.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.PersonName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReservedNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PANA",
                "pana",
                "Pana",
                "ПАНА",
                "Пана",
                "P A N A",
                "P.A.N.A.",
                "«PANA»",
                "PANA Алматы",
                "Служба PANA",
                "РANA",
                "PАNА",
                "РАNА",
                "ＰＡＮＡ",
                "PANА support",
                "Администратор",
                "администратор",
                "Aдминистратор",
                "Админ",
                "Administrator",
                "Аdmin",
                "Әкімші",
                "Координатор",
                "Үйлестіруші",
                "Support",
                "Полиция",
                "Админ Поддержка",
                "ṔANA",
                "P\u0331A\u0331N\u0331A\u0331",
                "ᴘᴀɴᴀ",
                "ᴨᴀʜᴀ",
                "🅿🅰🅽🅰",
                "🇵🇦🇳🇦",
                "Ⓟⓐⓝⓐ",
                "𝐏𝐀𝐍𝐀",
                "P.A.N.A",
                "P.A.N.A. Алматы",
                "П А Н А Алматы",
                "PA-NA Алматы",
                "PANAKZ",
                "Pana.kz",
                "ПАНАҚЗ",
                "PANA24",
                "PANASupport Алматы",
                "АдминПана",
                "Полиция Алматы",
                "Служба поддержки",
                "Қолдау қызметі",
                "Официальный сайт PANA"
            })
    void nobodyPassesForThePortal(String name) {
        assertThatThrownBy(() -> NewAccount.name(PersonName.split(name)))
                .as(name)
                .isInstanceOf(InvalidValue.class)
                .hasMessage("identity.name.reserved");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u3164", "\u2800", "\u115f\u1160", "\uffa0", "\u034f", "\ufe00", "\u0301", "😀", "١٢٣", "123"})
    void nobodyIsCalledWhatCannotBeReadOut(String name) {
        assertThatThrownBy(() -> NewAccount.name(new PersonName(name, "")))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("identity.name.letters");
        assertThatThrownBy(() -> NewAccount.name(new PersonName("Айгүл", name)))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("identity.name.letters");
    }

    @Test
    void whatNobodySeesInANameIsLeftOut() {
        assertThat(NewAccount.name(new PersonName("Ай\u3164гүл\ufe0f", "К\u034fим")))
                .isEqualTo(new PersonName("Айгүл", "Ким"));
        assertThatThrownBy(() -> NewAccount.name(new PersonName("Поли\u2800ция", "Ким")))
                .hasMessage("identity.name.reserved");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Администратор", "Координатор", "Үйлестіруші", "Полиция", "Support", "МВД"})
    void nobodyPassesForAnOfficeByOneOfTheirTwoNames(String office) {
        for (PersonName name : List.of(new PersonName(office, "Ким"), new PersonName("Айгүл", office))) {
            assertThatThrownBy(() -> NewAccount.name(name)).hasMessage("identity.name.reserved");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Айгүл www.evil.example", "evil.kz", "evil。com"})
    void nobodysNameLeadsAnywhere(String name) {
        assertThatThrownBy(() -> NewAccount.name(PersonName.split(name)))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("kernel.text.link");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Айгүл Сейітова",
                "Nana",
                "Нана Ким",
                "Папа Карло",
                "Панахан Әлиев",
                "Ана",
                "Рана",
                "Данияр Админов",
                "Сергей Полицеймако",
                "Жансая",
                "Ким Александр",
                "Hana Park",
                "Данияр Панаев",
                "Анна Панкратова",
                "А. Ким",
                "Пётр Йылмаз",
                "Мұхаммед-Әли О’Коннор",
                "Анна-Мария (Аня) Ким",
                "Пан Анатолий"
            })
    void peopleKeepTheirNames(String name) {
        assertThat(NewAccount.name(PersonName.split(name)).full()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>Айгүл</b>", "Айгүл <3", "http://evil.example", "aigul@example.kz", "Ким {0}"})
    void aNameIsNoMarkupAndNoAddress(String name) {
        assertThatThrownBy(() -> NewAccount.name(new PersonName(name, "Ким")))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("identity.name.signs");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Кафе «Пана»",
                "PANA coffee",
                "Аптека",
                "Полицейский участок",
                "Панаев и Ко",
                "Пана-Фарм",
                "Сеть",
                "Портал Плюс"
            })
    void placesMayHoldTheWordButNotBeIt(String name) {
        assertThat(ReservedNames.isReserved(name)).isFalse();
    }
}
