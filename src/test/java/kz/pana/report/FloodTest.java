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
    void fiveAnHourComeAboutAPlace() {
        assertThat(admitted(place, true)).isEqualTo(5);

        now = now.plus(Duration.ofMinutes(11));
        assertThat(admitted(place, false)).isEqualTo(0);
        now = now.plus(Duration.ofMinutes(2));
        assertThat(admitted(place, true)).isEqualTo(1);
        now = now.plus(Duration.ofDays(1));
        assertThat(admitted(place, true)).isEqualTo(5);
    }

    @Test
    void withoutProofFewerComeAndLeaveRoomForThoseWithProof() {
        assertThat(admitted(place, false)).isEqualTo(3);
        assertThat(admitted(place, true)).isEqualTo(2);
    }

    @Test
    void anotherPlaceIsStillHeardUntilTheRegionIsFull() {
        long about = IntStream.range(0, 100)
                .mapToLong(each -> admitted(PlaceId.create(), true))
                .sum();
        assertThat(about).isEqualTo(60);
        assertThat(flood.admits(PlaceId.create(), Cast.ASTANA, true)).isTrue();
    }

    @Test
    void aClockThatIsSetBackNeitherFillsNorEmpties() {
        assertThat(admitted(place, true)).isEqualTo(5);
        now = now.minus(Duration.ofDays(1));
        assertThat(admitted(place, true)).isEqualTo(0);
    }

    /** How many of ten come through. */
    private long admitted(PlaceId about, boolean proven) {
        return IntStream.range(0, 10)
                .filter(each -> flood.admits(about, Cast.ALMATY, proven))
                .count();
    }
}
