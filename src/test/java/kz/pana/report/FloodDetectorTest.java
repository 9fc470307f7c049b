package kz.pana.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.pana.Personas;
import kz.pana.identity.throttle.NetworkAddress;
import kz.pana.place.row.PlaceId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FloodDetectorTest {

    private final Clock clock = mock(Clock.class);
    private final FloodDetector flood = new FloodDetector(clock);
    private final PlaceId place = PlaceId.create();
    private Instant now = Instant.parse("2026-11-22T05:00:00Z");

    @BeforeEach
    void startTheClock() {
        when(clock.instant()).thenAnswer(asked -> now);
    }

    @Test
    void fiveAnHourAreKeptByThemselves() {
        assertThat(kept(place, ReportKind.CLOSED, true)).isEqualTo(5);

        now = now.plus(Duration.ofMinutes(13));
        assertThat(kept(place, ReportKind.CLOSED, true)).isEqualTo(1);
        now = now.plus(Duration.ofDays(1));
        assertThat(kept(place, ReportKind.CLOSED, true)).isEqualTo(5);
    }

    @Test
    void thoseWithProofAndGraveOnesNeverWaitForTheOthers() {
        assertThat(kept(place, ReportKind.CLOSED, false)).isEqualTo(3);
        assertThat(kept(place, ReportKind.NO_SIGN, false)).isZero();
        assertThat(kept(place, ReportKind.CLOSED, true)).isEqualTo(5);
        assertThat(kept(place, ReportKind.NOT_REAL, false)).isEqualTo(3);
        assertThat(kept(place, ReportKind.TREATED_BADLY, true)).isEqualTo(5);
        assertThat(kept(place, ReportKind.HARMED, true))
                .as("waits for no others")
                .isEqualTo(5);
    }

    @Test
    void aRegionHasRoomForSixtyAnHourOfEachSort() {
        long light = IntStream.range(0, 100)
                .mapToLong(each -> kept(PlaceId.create(), ReportKind.CLOSED, true))
                .sum();
        assertThat(light).isEqualTo(60);
        assertThat(flood.keepsWhole(PlaceId.create(), Personas.ALMATY, ReportKind.NOT_REAL, true, Optional.empty()))
                .isTrue();
        assertThat(flood.keepsWhole(PlaceId.create(), Personas.ASTANA, ReportKind.CLOSED, true, Optional.empty()))
                .isTrue();
    }

    @Test
    void andForTwentyWithoutAProofOfWork() {
        long unproven = IntStream.range(0, 100)
                .mapToLong(each -> kept(PlaceId.create(), ReportKind.CLOSED, false))
                .sum();
        assertThat(unproven).isEqualTo(20);
    }

    @Test
    void coordinatorsAreNotWrittenToWithoutEnd() {
        long light = IntStream.range(0, 1000)
                .filter(each -> flood.tells(Personas.ALMATY, ReportKind.CLOSED))
                .count();
        assertThat(light).isEqualTo(20);
        assertThat(flood.tells(Personas.ALMATY, ReportKind.NOT_REAL)).isTrue();
        assertThat(flood.tells(Personas.ALMATY, ReportKind.HARMED)).isTrue();
    }

    @Test
    void whoeverFloodsSilencesNobodyElsewhere() {
        assertThat(IntStream.range(0, 250).filter(each -> isKept("203.0.113.7")).count())
                .isEqualTo(6);
        assertThat(isKept("198.51.100.20")).isTrue();
        assertThat(isKept("198.51.100.20")).isFalse();
        assertThat(isKept("2001:db8:1:2::1")).isTrue();
        assertThat(isKept("2001:db8:1:2::2")).isFalse();

        now = now.plus(Duration.ofHours(1));
        assertThat(IntStream.range(0, 300)
                        .filter(each -> isKept("203.0.1." + each % 256))
                        .count())
                .isEqualTo(5 + 60);
    }

    private boolean isKept(String from) {
        return flood.keepsWhole(place, Personas.ALMATY, ReportKind.TREATED_BADLY, true, NetworkAddress.of(from));
    }

    @Test
    void aClockThatIsSetBackNeitherFillsNorEmpties() {
        assertThat(kept(place, ReportKind.CLOSED, true)).isEqualTo(5);
        now = now.minus(Duration.ofDays(1));
        assertThat(kept(place, ReportKind.CLOSED, true)).isZero();
    }

    /** How many of ten are kept by themselves. */
    private long kept(PlaceId about, ReportKind kind, boolean proven) {
        return IntStream.range(0, 10)
                .filter(each -> flood.keepsWhole(about, Personas.ALMATY, kind, proven, Optional.empty()))
                .count();
    }
}
