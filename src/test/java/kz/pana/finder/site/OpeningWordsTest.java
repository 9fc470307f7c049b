package kz.pana.finder.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import kz.pana.finder.site.Opening.State;
import kz.pana.hours.OpeningHours;
import kz.pana.kernel.KernelConfiguration;
import kz.pana.kernel.Language;
import kz.pana.kernel.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningWordsTest {

    private final OpeningWords words = new OpeningWords(new Texts());

    /** 2026-11-23 is a Monday. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mo-Su 09:00-22:00                 | 2026-11-23T10:00 | OPEN    | Open now until 22:00
            Mo-Su 09:00-22:00                 | 2026-11-23T21:59 | OPEN    | Open now until 22:00
            Mo-Su 09:00-22:00                 | 2026-11-23T22:00 | CLOSED  | Closed, opens tomorrow at 09:00
            Mo-Su 09:00-22:00                 | 2026-11-23T08:59 | CLOSED  | Closed, opens at 09:00
            Mo-Fr 09:00-18:00                 | 2026-11-27T19:00 | CLOSED  | Closed, opens on Monday at 09:00
            Mo-Su 20:00-02:00                 | 2026-11-24T01:00 | OPEN    | Open now until 02:00
            24/7                              | 2026-11-23T03:00 | OPEN    | Open day and night
            Mo-Fr 00:00-24:00                 | 2026-11-23T03:00 | OPEN    | Open now
            Dec 05-20 09:00-18:00             | 2026-11-23T10:00 | CLOSED  | Closed, opens on 5 December 2026
            Jun 01-30 09:00-18:00             | 2026-11-23T10:00 | CLOSED  | Closed
            sunrise-sunset                    | 2026-11-23T10:00 | UNKNOWN | Hours may differ today: call first
            Mo-Fr 09:00-18:00; PH off         | 2026-03-09T10:00 | UNKNOWN | Hours may differ today: call first
            off                               | 2026-11-23T10:00 | CLOSED  | Closed
            """)
    void saysWhetherAPlaceIsOpen(String hours, LocalDateTime now, State state, String expected) {
        Opening opening = words.at(OpeningHours.parse(hours), at(now), Language.EN);

        assertThat(opening).isEqualTo(new Opening(state, expected));
    }

    @Test
    void saysItInKazakhAndRussianToo() {
        OpeningHours hours = OpeningHours.parse("Mo-Fr 09:00-18:00");
        ZonedDateTime saturday = at(LocalDateTime.parse("2026-11-28T10:00"));

        assertThat(words.at(hours, saturday, Language.KK).words()).isEqualTo("Жабық, ашылуы: дүйсенбі, 09:00");
        assertThat(words.at(hours, saturday, Language.RU).words())
                .isEqualTo("Закрыто, откроется в понедельник в 09:00");
    }

    @Test
    void writesOutTheNextSevenDaysTodayFirst() {
        var week = words.week(OpeningHours.parse("Mo-Th 09:00-20:00; Fr,Sa 20:00-02:00"), wednesday(), Language.KK);

        assertThat(week).hasSize(7);
        assertThat(week.getFirst()).isEqualTo(new OpeningWords.Day("Сәрсенбі", List.of("09:00–20:00"), true));
        assertThat(week.get(2)).isEqualTo(new OpeningWords.Day("Жұма", List.of("20:00–02:00"), false));
        assertThat(week.get(4))
                .as("it is open until the night ends")
                .isEqualTo(new OpeningWords.Day("Жексенбі", List.of("Жабылуы: 02:00, одан кейін жабық"), false));
    }

    @Test
    void theEndOfANightIsSaidToday() {
        var week = words.week(OpeningHours.parse("Tu 22:00-06:00"), wednesday(), Language.EN);

        assertThat(week.get(0).hours()).containsExactly("Until 06:00, then closed");
        assertThat(week.get(1).hours()).containsExactly("Closed");
        assertThat(week.get(6).hours()).containsExactly("22:00–06:00");
    }

    /** «21:00–21:00» would say nothing. */
    @Test
    void hoursThatRunOnIntoTheNextDaysAreCutAtMidnight() {
        var week = words.week(OpeningHours.parse("We 21:00-09:00; Th 09:00-21:00"), wednesday(), Language.EN);

        assertThat(week.get(0).hours()).containsExactly("21:00–00:00");
        assertThat(week.get(1).hours()).containsExactly("00:00–21:00");
        assertThat(week.get(2).hours()).containsExactly("Closed");
    }

    @Test
    void aNightBelongsToTheDayOnWhichItBegins() {
        var week = words.week(OpeningHours.parse("Mo-Su 20:00-06:00"), wednesday(), Language.EN);

        assertThat(week).allSatisfy(day -> assertThat(day.hours()).containsExactly("20:00–06:00"));
    }

    @Test
    void cutsWhatIsLongerThanADayAtTheMidnights() {
        var week = words.week(OpeningHours.parse("Mo-Fr 00:00-24:00"), wednesday(), Language.EN);

        assertThat(week.get(1).hours()).containsExactly("24 hours");
        assertThat(week.get(3).hours()).containsExactly("Closed");
    }

    @Test
    void saysOfADayThatItsHoursAreNotCertain() {
        assertThat(words.week(OpeningHours.parse("sunrise-sunset"), wednesday(), Language.EN))
                .allSatisfy(day -> assertThat(day.hours()).containsExactly("Call first"));
        var march =
                words.week(OpeningHours.parse("Mo-Fr 09:00-18:00; PH off"), LocalDate.parse("2026-03-08"), Language.EN);
        assertThat(march.get(0).hours()).containsExactly("Closed");
        assertThat(march.get(1).hours()).containsExactly("09:00–18:00 (may differ: call first)");
        assertThat(march.get(2).hours()).containsExactly("09:00–18:00");
    }

    private static LocalDate wednesday() {
        return LocalDate.parse("2026-11-25");
    }

    private static ZonedDateTime at(LocalDateTime local) {
        return local.atZone(KernelConfiguration.ALMATY);
    }
}
