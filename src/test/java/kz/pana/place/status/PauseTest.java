package kz.pana.place.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import kz.pana.hours.OpeningHours;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.KernelConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PauseTest {

    private static final LocalDate SATURDAY = LocalDate.of(2027, 3, 6);
    private static final Instant NOW = Instant.parse("2027-03-01T06:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "Mo-Su 09:00-22:00, 2027-03-06T09:00",
        "24/7, 2027-03-06T00:00",
        "Mo-Fr 09:00-18:00, 2027-03-06T00:00",
        // The night of Friday is not the opening that she means.
        "Fr-Sa 20:00-03:00, 2027-03-06T20:00",
        "Mo-Su 00:00-12:00, 2027-03-06T00:00",
        "Sa 10:00-18:00 \"call first\", 2027-03-06T00:00",
    })
    void itOpensAsSoonAsItOpensOnThatDay(String hours, LocalDateTime opens) {
        assertThat(Pause.of(PauseReason.REPAIR, SATURDAY).opensAt(OpeningHours.parse(hours)))
                .contains(opens.atZone(KernelConfiguration.ALMATY).toInstant());
    }

    @Test
    void withoutAnEndItDoesNotOpenByItself() {
        OpeningHours hours = OpeningHours.parse("24/7");
        assertThat(Pause.of(PauseReason.REPAIR, null).opensAt(hours)).isEmpty();
        assertThat(Pause.of(PauseReason.REPAIR, SATURDAY).withoutEnd().opensAt(hours))
                .isEmpty();
    }

    @Test
    void anEndThatHasPassedOrThatTheVisitDoesNotReachIsRefused() {
        Optional<Instant> goodUntil = Optional.of(Instant.parse("2027-03-10T06:00:00Z"));
        refuses("place.pause.opens.passed", LocalDate.of(2027, 2, 28), goodUntil);
        refuses("place.pause.opens.passed", LocalDate.of(2027, 3, 1), goodUntil);
        refuses("place.pause.opens.too-late", LocalDate.of(2027, 3, 10), goodUntil);
        assertThatCode(() -> {
                    Pause.of(PauseReason.REPAIR, LocalDate.of(2027, 3, 2)).requireToCome(NOW, goodUntil);
                    Pause.of(PauseReason.REPAIR, LocalDate.of(2027, 3, 9)).requireToCome(NOW, goodUntil);
                    Pause.of(PauseReason.REPAIR, null).requireToCome(NOW, goodUntil);
                })
                .doesNotThrowAnyException();
    }

    private static void refuses(String key, LocalDate opensOn, Optional<Instant> goodUntil) {
        assertThatThrownBy(() -> Pause.of(PauseReason.REPAIR, opensOn).requireToCome(NOW, goodUntil))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        refused -> assertThat(refused.reason().key()).isEqualTo(key));
    }

    @Test
    void whatTheTrailKeptIsReadBackAndHerOwnWordsAreNot() {
        Pause until = Pause.of(PauseReason.HOLIDAYS, SATURDAY);
        assertThat(Pause.read(until.code())).contains(until);
        assertThat(Pause.read(until.withoutEnd().code())).contains(until.withoutEnd());
        assertThat(Pause.read("жөндеу")).isEmpty();
        assertThat(Pause.read("REPAIR of the floor")).isEmpty();
        assertThat(Pause.read("")).isEmpty();
    }
}
