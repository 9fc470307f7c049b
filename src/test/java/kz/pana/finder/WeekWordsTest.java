package kz.pana.finder;

import static org.assertj.core.api.Assertions.assertThat;

import kz.pana.kernel.Language;
import kz.pana.kernel.OpeningHours;
import kz.pana.kernel.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeekWordsTest {

    private final WeekWords words = new WeekWords(new Texts());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mo-Fr 09:00-20:00; Sa,Su 10:00-18:00 | Mon–Fri 09:00–20:00; Sat–Sun 10:00–18:00
            Mo-Su 09:00-22:00                    | Mon–Sun 09:00–22:00
            Mo-Sa 09:00-13:00,14:00-20:00        | Mon–Sat 09:00–13:00, 14:00–20:00; Sun closed
            Mo,We,Fr 09:00-18:00                 | Mon 09:00–18:00; Tue closed; Wed 09:00–18:00; Thu closed; Fri 09:00–18:00; Sat–Sun closed
            24/7                                 | Open 24 hours, every day
            24/7; PH off                         | Open 24 hours, every day; Public holidays: closed
            Mo-Su 09:00-22:00; PH 10:00-16:00    | Mon–Sun 09:00–22:00; Public holidays: 10:00–16:00
            Mo-Fr 00:00-24:00                    | Mon–Fri 24 hours; Sat–Sun closed
            sunrise-sunset                       | Hours vary: call first
            """)
    void saysTheHoursOfTheWeekALineForEachGroupOfDays(String hours, String expected) {
        assertThat(words.lines(OpeningHours.parse(hours), Language.EN)).containsExactly(expected.split("; "));
    }

    @Test
    void saysThemInKazakhAndRussianToo() {
        OpeningHours hours = OpeningHours.parse("Mo-Fr 09:00-18:00");

        assertThat(words.lines(hours, Language.KK)).containsExactly("Дс–Жм 09:00–18:00", "Сн–Жк жабық");
        assertThat(words.lines(hours, Language.RU)).containsExactly("Пн–Пт 09:00–18:00", "Сб–Вс закрыто");
    }
}
