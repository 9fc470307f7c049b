package kz.pana.finder.site;

import static org.assertj.core.api.Assertions.assertThat;

import kz.pana.hours.OpeningHours;
import kz.pana.kernel.Language;
import kz.pana.kernel.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeekWordsTest {

    private final WeekWords words = new WeekWords(new Texts());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mo-Fr 09:00-20:00; Sa,Su 10:00-18:00 | Mon–Fri 09:00–20:00; Sat–Sun 10:00–18:00; Public holidays: as usual
            Mo-Su 09:00-22:00                    | Mon–Sun 09:00–22:00; Public holidays: as usual
            Mo-Sa 09:00-13:00,14:00-20:00        | Mon–Sat 09:00–13:00, 14:00–20:00; Sun closed; Public holidays: as usual
            Mo,We,Fr 09:00-18:00                 | Mon 09:00–18:00; Tue closed; Wed 09:00–18:00; Thu closed; Fri 09:00–18:00; Sat–Sun closed; Public holidays: as usual
            24/7                                 | Open 24 hours, every day; Public holidays: as usual
            24/7; PH off                         | Open 24 hours, every day; Public holidays: closed
            Mo-Su 09:00-22:00; PH 10:00-16:00    | Mon–Sun 09:00–22:00; Public holidays: 10:00–16:00
            Mo-Fr 00:00-24:00                    | Mon–Fri 24 hours; Sat–Sun closed; Public holidays: as usual
            24/7 closed                          | closed
            24/7; Sa,Su,PH 10:00-12:00           | Mon–Fri 24 hours; Sat–Sun 10:00–12:00; Public holidays: 10:00–12:00
            24/7; PH,Mo-Fr off                   | Mon–Fri closed; Sat–Sun 24 hours; Public holidays: closed
            Mo-Su 06:00-22:00, Tu off            | Mon 06:00–22:00; Tue closed; Wed–Sun 06:00–22:00; Public holidays: as usual
            Mo-Sa 08:30-21:00, Su 09:00-20:00, PH 09:00-20:00 | Mon–Sat 08:30–21:00; Sun 09:00–20:00; Public holidays: as usual
            Fr 22:00-06:00; Sa off               | Mon–Thu closed; Fri 22:00–24:00; Sat–Sun closed; Public holidays: as usual
            Mo-Sa 22:00-06:00                    | Mon–Sat 22:00–06:00; Sun until 06:00, then closed; Public holidays: as usual
            Su 22:00-06:00                       | Mon until 06:00, then closed; Tue–Sat closed; Sun 22:00–06:00; Public holidays: as usual
            sunrise-sunset                       | sunrise-sunset; Public holidays: as usual
            24/7; Nov Th[4] off                  | Open 24 hours, every day; November, Thu no. 4 of the month: closed; Public holidays: as usual
            Mo-Fr 09:00-18:00; Dec 31 off        | Mon–Fri: 09:00–18:00; 31 December: closed; Public holidays: as usual
            Dec 25-Jan 05 Mo-Fr,PH 10:00-12:00   | 25 December – 5 January, Mon–Fri, public holidays: 10:00–12:00
            week 51-52,week 01-11: 10:00-19:00   | week 51–52 of the year: call first; also week 1–11 of the year: 10:00–19:00; Public holidays: as usual
            Mo-Fr 09:00-18:00 "ring"             | Mon–Fri: 09:00–18:00, call first, «ring»; Public holidays: as usual
            Mo-Fr 10:00-18:00+                   | Mon–Fri: 10:00–18:00 or later; Public holidays: as usual
            2026 Mo[1] 10:00+                    | 2026, Mon no. 1 of the month: from 10:00; Public holidays: as usual
            SH off                               | school holidays: closed
            closed "ремонт"                      | closed, «ремонт»
            Mo-Fr 09:00-18:00; PH 09:00-12:00,13:00-18:00 | Mon–Fri: 09:00–18:00; public holidays: 09:00–12:00, 13:00–18:00
            """)
    void saysTheHoursOfTheWeekALineForEachGroupOfDays(String hours, String expected) {
        assertThat(words.lines(OpeningHours.parse(hours), Language.EN)).containsExactly(expected.split("; "));
    }

    @Test
    void saysWhatHoldsOtherwise() {
        assertThat(words.lines(OpeningHours.parse("Mo-Fr 09:00-18:00 || \"ring\""), Language.EN))
                .containsExactly("Mon–Fri: 09:00–18:00", "otherwise: «ring», call first", "Public holidays: as usual");
    }

    @Test
    void saysThemInKazakhAndRussianToo() {
        OpeningHours hours = OpeningHours.parse("Mo-Fr 09:00-18:00");

        assertThat(words.lines(hours, Language.KK))
                .containsExactly("Дс–Жм 09:00–18:00", "Сн–Жк жабық", "Мереке күндері: әдеттегідей");
        assertThat(words.lines(hours, Language.RU))
                .containsExactly("Пн–Пт 09:00–18:00", "Сб–Вс закрыто", "Праздники: как обычно");
        assertThat(words.lines(OpeningHours.parse("Mo-Fr 09:00-18:00; Dec 31 off"), Language.KK))
                .containsExactly("Дс–Жм: 09:00–18:00", "31 желтоқсан: жабық", "Мереке күндері: әдеттегідей");
        assertThat(words.lines(OpeningHours.parse("Nov 10:00-12:00; Dec 31 off"), Language.RU))
                .containsExactly("ноябрь: 10:00–12:00", "31 декабря: закрыто", "Праздники: как обычно");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mo-Fr 09:00-18:00                             | Мереке күндері: әдеттегідей
            24/7                                          | Мереке күндері: әдеттегідей
            Mo-Fr 09:00-18:00; PH off                     | Мереке күндері: жабық
            PH off; Mo-Fr 09:00-18:00                     | Мереке күндері: әдеттегідей
            Mo-Su 09:00-22:00; PH 10:00-18:00             | Мереке күндері: 10:00–18:00
            Mo-Fr 09:00-18:00; Dec 31 off                 | Мереке күндері: әдеттегідей
            Mo-Fr 09:00-18:00; PH 09:00-12:00,13:00-18:00 | Мереке күндері: өзгеше болуы мүмкін, алдымен қоңырау шалыңыз
            closed "ремонт"                               | ''
            """)
    void saysWhatHoldsOnPublicHolidaysWhateverTheWeek(String hours, String expected) {
        assertThat(words.holidays(OpeningHours.parse(hours), Language.KK)).isEqualTo(expected);
    }
}
