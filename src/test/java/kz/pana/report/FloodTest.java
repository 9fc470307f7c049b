package kz.pana.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import kz.pana.Cast;
import kz.pana.place.PlaceId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FloodTest {

    private final Clock clock = mock(Clock.class);
    private final Flood flood = new Flood(clock);
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
    }

    @Test
    void aRegionHasRoomForSixtyAnHourOfEachSort() {
        long light = IntStream.range(0, 100)
                .mapToLong(each -> kept(PlaceId.create(), ReportKind.CLOSED, true))
                .sum();
        assertThat(light).isEqualTo(60);
        assertThat(flood.keepsWhole(PlaceId.create(), Cast.ALMATY, ReportKind.NOT_REAL, true))
                .isTrue();
        assertThat(flood.keepsWhole(PlaceId.create(), Cast.ASTANA, ReportKind.CLOSED, true))
                .isTrue();
    }

    @Test
    void coordinatorsAreNotWrittenToWithoutEnd() {
        long light = IntStream.range(0, 1000)
                .filter(each -> flood.tells(Cast.ALMATY, ReportKind.CLOSED))
                .count();
        assertThat(light).isEqualTo(20);
        assertThat(flood.tells(Cast.ALMATY, ReportKind.NOT_REAL)).isTrue();
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
                .filter(each -> flood.keepsWhole(about, Cast.ALMATY, kind, proven))
                .count();
    }
}
