package kz.pana.kernel;

import static kz.pana.kernel.Refusals.keyOf;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "8 701 123 45 67",
                "+7 701 123-45-67",
                "701 123 45 67",
                "7 701 123 45 67",
                "87011234567",
                " +7 (701) 123‑45‑67 ",
                "+7\u00a0701\u00a0123\u00a045\u00a067",
                "8.701.123.45.67",
                "+8 701 123 45 67",
                "\u200b8 701 123 45 67\u200b",
                "\u200e+7 701 123 45 67",
                "\u202a+7\u00a0701\u00a0123-45-67\u202c",
                "\u202b+77011234567\u202c",
                "\u2066+7 701 123 45 67\u2069",
                "\ufeff8(701)123-45-67\u00a0",
                "\u00a08\u00a0701\u00a0123\u00a045\u00a067\u00a0",
                "тел. 8 701 123 45 67",
                "Тел.: 8 701 123 45 67",
                "телефон 87011234567",
                "tel:+7-701-123-45-67",
                "tel: 8 701 123 45 67",
                "моб. 8 701 123 45 67",
                "WhatsApp: +7 701 123 45 67",
                "8 701 123−45−67",
                "8/701/123-45-67",
            })
    void readsWhatPeopleType(String typed) {
        PhoneNumber number = PhoneNumber.parse(typed);

        assertThat(number.e164()).isEqualTo("+77011234567");
        assertThat(number.formatted()).isEqualTo("+7 701 123 45 67");
        assertThat(number).isEqualTo(new PhoneNumber("+77011234567"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', unreadable",
        "call me 8 701 123 45 67, unreadable",
        "8 701 123 45 67 или 8 702 123 45 67, unreadable",
        "8 701 123 45 67 доб. 1234567, unreadable",
        "телекс 8 701 123 45 67, unreadable",
        "<b>87011234567</b>, unreadable",
        "8 701 123 45 6, invalid",
        "8 701 123 45 678, invalid",
        "102, service",
        "112, service",
        "8 727 123 45 67, no-such",
        "8 727 123 45 67 доб. 5, no-such",
        "+7 495 123 45 67, russia",
        "8 916 123 45 67, russia",
        "+996 555 123 456, otherCountry",
        "+1 212 555 2368, otherCountry",
    })
    void refusesAllOthers(String typed, String key) {
        assertThat(keyOf(() -> PhoneNumber.parse(typed))).isEqualTo("kernel.phone." + key);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8 727 250 00 00 | +77272500000 | +7 727 250 00 00",
                "тел. 8 727 250-00-00 | +77272500000 | +7 727 250 00 00",
                "8 (727) 377 00 00 | +77273770000 | +7 727 377 00 00",
                "8 (72771) 2-12-34 | +77277121234 | +7 72771 2 12 34",
                "8 (7172) 55-12-34 | +77172551234 | +7 7172 55 12 34",
                "8 7212 56 12 34 | +77212561234 | +7 7212 56 12 34",
                "8 7187 34 12 34 | +77187341234 | +7 7187 34 12 34",
                "8 (71036) 4-12-34 | +77103641234 | +7 71036 4 12 34",
                "8 800 080 77 77 | +78000807777 | +7 800 080 77 77",
                "+7 800 080 77 77 | +78000807777 | +7 800 080 77 77",
                "8 8000 80 77 77 | +78000807777 | +7 800 080 77 77",
                "8 727 250 00 00 доб. 12 | +77272500000;ext=12 | +7 727 250 00 00 #12",
                "8 727 250 00 00, доб. 12 | +77272500000;ext=12 | +7 727 250 00 00 #12",
                "8 727 250 00 00 (доб 12) | +77272500000;ext=12 | +7 727 250 00 00 #12",
                "8 7172 55 12 34 вн. 305 | +77172551234;ext=305 | +7 7172 55 12 34 #305",
                "8 7172 55 12 34 ішкі 305 | +77172551234;ext=305 | +7 7172 55 12 34 #305",
                "+7 727 250 00 00 #12 | +77272500000;ext=12 | +7 727 250 00 00 #12",
                "tel:+77272500000;ext=12 | +77272500000;ext=12 | +7 727 250 00 00 #12",
            })
    void groupsByTheAreaCodeAndKeepsAnExtension(String typed, String e164, String formatted) {
        PhoneNumber number = PhoneNumber.parse(typed);

        assertThat(number.e164()).isEqualTo(e164);
        assertThat(number.formatted()).isEqualTo(formatted);
        assertThat(PhoneNumber.parse(formatted)).isEqualTo(number).isEqualTo(new PhoneNumber(e164));
    }

    @ParameterizedTest
    @CsvSource({"KK, +7 727 250 00 00 ішкі 12", "RU, +7 727 250 00 00 доб. 12", "EN, +7 727 250 00 00 ext. 12"})
    void anExtensionIsSaidInWordsThatAreReadAgain(Language language, String words) {
        PhoneNumber number = PhoneNumber.parse("8 727 250 00 00 #12");

        assertThat(new Texts().get(language, number.words())).isEqualTo(words);
        assertThat(PhoneNumber.parse(words)).isEqualTo(number);
    }

    @Test
    void aPersonIsKnownByANumberWithoutAnExtension() {
        assertThat(PhoneNumber.personal("8 701 123 45 67").e164()).isEqualTo("+77011234567");
        assertThat(keyOf(() -> PhoneNumber.personal("8 727 250 00 00 доб. 12"))).isEqualTo("kernel.phone.extension");
    }
}
