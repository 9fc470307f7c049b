package kz.pana.uikit.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import kz.pana.hours.OpeningHours;
import kz.pana.hours.SomeHours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeekDraftTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "24/7",
                "24/7; PH off",
                "Mo-Fr 09:00-20:00; Sa,Su 10:00-18:00; PH off",
                "Mo-Su 09:00-13:00,14:00-18:00,19:00-22:00; PH 10:00-14:00",
                "Fr 22:00-06:00",
                "Mo 00:00-24:00",
                // Not right yet, and kept as it was typed.
                "Mo 09:00-",
                "Mo 09:00-13:00,12:00-18:00; Tu -18:00; We -; PH off",
                "Mo 09:00-09:00; PH -",
                "Mo 20:00-06:00; Tu 05:00-12:00",
                "24/7; PH -",
            })
    void aWeekComesBackAsItWasTyped(String text) {
        assertThat(WeekDraft.read(text).map(WeekDraft::text)).contains(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mo-Fr sunrise-sunset",
                "Jan-Mar Mo 09:00-18:00",
                "whenever",
                "Mo 25:00-26:00",
                "Mo off || off",
                "PH 10:00-12:00; Mo 09:00-18:00"
            })
    void whatSaysMoreThanAWeekIsLeftToWhoWroteIt(String text) {
        assertThat(WeekDraft.read(text)).isEmpty();
    }

    /** What the table shows means what the text means; the text itself stays until somebody changes the table. */
    @Test
    void aWeekOfTheTableMeansWhatItsTextMeans() {
        LocalDate monday = LocalDate.of(2026, 11, 23);
        for (OpeningHours hours : SomeHours.some(5, 600)) {
            WeekDraft.read(hours.text())
                    .filter(draft -> !draft.text().equals(hours.text()))
                    .ifPresent(
                            draft -> assertThat(OpeningHours.parse(draft.text()).spans(monday, 60))
                                    .as(hours.text())
                                    .isEqualTo(hours.spans(monday, 60)));
        }
    }

    @Test
    void hoursThatOverlapAreToldOfTheirDayAndMissingOnesOnlyAtTheEnd() {
        WeekDraft overlap = WeekDraft.read("Mo 09:00-13:00,12:00-18:00").orElseThrow();
        assertThat(overlap.problem(DayOfWeek.MONDAY))
                .map(problem -> problem.key())
                .contains("kernel.hours.overlap");
        assertThat(overlap.isUnfinished()).isFalse();

        WeekDraft missing = WeekDraft.read("Mo 09:00-13:00,14:00-").orElseThrow();
        assertThat(missing.problem(DayOfWeek.MONDAY)).isEmpty();
        assertThat(missing.isUnfinished()).isTrue();
        assertThat(missing.problem()).map(problem -> problem.key()).contains("fields.hours.incomplete");
    }

    @Test
    void aNightThatRunsIntoTheNextDayIsAProblemOfTheWeek() {
        WeekDraft night = WeekDraft.read("Mo 20:00-06:00; Tu 05:00-12:00").orElseThrow();

        assertThat(night.problem(DayOfWeek.MONDAY)).isEmpty();
        assertThat(night.problem()).map(problem -> problem.key()).contains("kernel.hours.overlap");
    }
}
