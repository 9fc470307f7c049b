package kz.pana.kernel;

import static kz.pana.kernel.Refusals.keyOf;
import static kz.pana.kernel.Refusals.reasonOf;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
    @Test
    void lineIsOneTidyLine() {
        assertThat(PlainText.line("  Айгүл\t дүкені \n№ 5\u00a0", 50)).isEqualTo("Айгүл дүкені № 5");
        assertThat(PlainText.line("a\u0000b\u202ec\u200bd\ufeffe\ud800", 50)).isEqualTo("abcde");
        assertThat(PlainText.line("и\u0306од", 3)).isEqualTo("йод");
        assertThat(PlainText.line("a\u2028b\u0085c", 5)).isEqualTo("a b c");
        assertThat(PlainText.line(" \n ", 5)).isEmpty();
    }

    @Test
    void blockKeepsLines() {
        assertThat(PlainText.block("\r\n  one \t two\r\n\r\n\r\n\r\nthree\rfour\n ", 50))
                .isEqualTo("one two\n\nthree\nfour");
    }

    @Test
    void sourceKeepsLinesSpacesAndMarkup() {
        assertThat(PlainText.source("# A\r\n\r\n\r\n    > b\u202e <i>c</i>\r", 50))
                .isEqualTo("# A\n\n\n    > b <i>c</i>\n");
        assertThat(keyOf(() -> PlainText.source("x".repeat(51), 50))).isEqualTo("kernel.text.tooLong");
    }

    @Test
    void countsCharactersAsPeopleDo() {
        assertThat(PlainText.line("👩👧", 2)).isEqualTo("👩👧");
        assertThat(reasonOf(() -> PlainText.line("x".repeat(10_000), 120)))
                .isEqualTo(Message.of("kernel.text.tooLong", 120, 10_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"вход -> во двор", "<3", "a < b", "b>a", "<script>alert(1)</script>", "&lt;b&gt;", "=1+1"})
    void keepsTheSignsThatPeopleWrite(String raw) {
        assertThat(PlainText.line(raw, 100)).isEqualTo(raw);
        assertThat(PlainText.block(raw, 100)).isEqualTo(raw);
        assertThat(PlainText.requiredLine(raw, 100)).isEqualTo(raw);
        assertThat(PlainText.requiredBlock(raw, 100)).isEqualTo(raw);
    }

    @Test
    void requiredTextIsThere() {
        assertThat(PlainText.requiredLine(" a ", 1)).isEqualTo("a");
        assertThat(PlainText.requiredBlock("a\nb", 3)).isEqualTo("a\nb");
        assertThat(keyOf(() -> PlainText.requiredLine(" \u200b", 5))).isEqualTo("kernel.text.empty");
        assertThat(keyOf(() -> PlainText.requiredBlock("\n", 5))).isEqualTo("kernel.text.empty");
    }

    @Test
    void dropsFromAnEntryWhatNobodySees() {
        String marks = "\u200b\u200e\u202a\u202b\u202c\u2066\u2067\u2068\u2069\ufeff\u00a0\u2060\ufe0f\u3164";
        assertThat(PlainText.entry(marks + "a\u00a0 b" + marks)).isEqualTo("a b");
        assertThat(PlainText.code(marks + "27 06\u00a019\t" + marks)).isEqualTo("270619");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Сіз 500 000 ₸ ұтып алдыңыз! Ашыңыз: http://pana-kz.evil.example/ute",
                "hxxp://evil.example",
                "WWW.evil.example",
                "t.me/ute",
                "ашыңыз evil.kz",
                "evil．ＫＺ",
                "evil.\u200bcom",
                "сайт.рф",
                "ute@evil.example",
                "evil.example/ute",
                "evil.com",
                "evil。com",
                "evil｡com",
                "evil·com",
                "evil․com",
                "evil .kz",
                "evil.zip",
                "Evil.Zip",
                "EVIL.ZIP",
                "қалқан.zip",
                "evil.ai",
                "Evil.Ai",
                "evil.soon-there-is-one",
                "evil.madenlastyear",
                "көмек.сайт",
                "КӨМЕК.ОНЛАЙН",
                "xn--e1afmkfd.xn--p1ai",
                "XN--E1AFMKFD",
                "ашыңыз 203.0.113.7",
                "203.0.113.7:8080",
                "[2001:db8::1]"
            })
    void aNameLeadsNowhere(String name) {
        assertThat(Refusals.keyOf(() -> PlainText.name(name, 200))).isEqualTo("kernel.text.link");
    }

    /** A firm may be called so; nobody may be led anywhere by it. */
    @Test
    void whatIsNotPublishedMayBeADomainButNoLink() {
        assertThat(PlainText.unlinked("АО Kaspi.kz", 200)).isEqualTo("АО Kaspi.kz");
        for (String link : new String[] {
            "http://evil.example", "www.evil.example", "evil.kz/ute", "a@evil.example", "xn--e1afmkfd", "203.0.113.7"
        }) {
            assertThat(keyOf(() -> PlainText.unlinked(link, 200))).as(link).isEqualTo("kernel.text.link");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Аптека 8 701 123 45 67",
                "Аптека +7(701)123-45-67",
                "87011234567",
                "8.701.123.45.67",
                "８７０１１２３４５６７",
                "Дүкен 255 12 34",
                "Дүкен 255-12-34",
                "Дүкен 55-12-34",
                "Дүкен 2551234"
            })
    void aNameHoldsNoTelephoneNumber(String name) {
        assertThat(Refusals.keyOf(() -> PlainText.name(name, 200))).isEqualTo("kernel.text.phone");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dr.Max",
                "А.Б.Ким",
                "«Мерей» ЖШС, №1",
                "Аптека 24/7",
                "ЖК Ким А.Б./Ли С.",
                "ТОО К.И.Т",
                "Ж.К. Иванов",
                "ТОО Ромашка.",
                "Dr.Li",
                "г.Алматы",
                "1.2.3",
                "12.11.2026",
                "Coffee & Co.",
                "St. Petersburg",
                "Кафе «Www»",
                "ул.Абая/Сейфуллина",
                "Аптека №12",
                "8 мкр",
                "Дүкен 1001",
                "Дүкен 24/7, 2001",
                "№ 5, 12-А",
                "Кафе «1999–2025»",
                "Мектеп 050000"
            })
    void aNameIsTakenAsItIs(String name) {
        assertThat(PlainText.name(name, 200)).isEqualTo(name);
    }
}
