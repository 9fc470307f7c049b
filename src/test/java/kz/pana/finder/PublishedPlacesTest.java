package kz.pana.finder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.pana.SetClock;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.SomeRows;
import kz.pana.place.event.PublicationChanged;
import kz.pana.place.row.PlaceId;
import kz.pana.territory.Territory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

class PublishedPlacesTest {

    private static final DataAccessResourceFailureException AWAY = new DataAccessResourceFailureException("away");

    private final SetClock clock = new SetClock(Instant.parse("2026-11-28T07:00:00Z"));
    private final PlaceDirectory directory = mock(PlaceDirectory.class);
    private final ListFreshness freshness =
            new ListFreshness(clock::nanos, Duration.ofMinutes(1), Duration.ofMinutes(5));
    private final PublishedPlaces places =
            new PublishedPlaces(directory, new Territory(), new kz.pana.kernel.Texts(), freshness, clock);

    @BeforeEach
    void nothingIsPublished() {
        when(directory.published()).thenReturn(List.of());
        when(directory.publicationMark()).thenReturn(1L);
    }

    @Test
    void manyReadersCostOneReading() {
        PublicPlaces first = places.now();

        assertThat(places.now()).isSameAs(first);
        verify(directory, times(1)).published();
    }

    @Test
    void aChangeIsReadByWhoeverAsksNext() {
        PublicPlaces before = places.now();
        places.on(new PublicationChanged(new PlaceId(UUID.randomUUID())));

        assertThat(places.now()).isNotSameAs(before);
    }

    @Test
    void aChangeOfAnotherNodeIsNoticed() {
        PublicPlaces before = places.now();
        places.lookAgain();
        assertThat(places.now()).isSameAs(before);

        when(directory.publicationMark()).thenReturn(2L);
        places.lookAgain();
        assertThat(places.now()).isNotSameAs(before);
    }

    @Test
    void whileTheDatabaseIsAwayTheLastPlacesStayAndNobodyWaitsForIt() {
        PublicPlaces before = places.now();
        when(directory.rows(anyCollection())).thenThrow(AWAY);
        places.on(new PublicationChanged(new PlaceId(UUID.randomUUID())));
        assertThat(places.now()).isSameAs(before);
        assertThat(places.now()).isSameAs(before);
        verify(directory, times(1)).rows(anyCollection());

        places.lookAgain();
        assertThat(places.now()).isNotSameAs(before);
    }

    @Test
    void whatIsBrokenInsideIsNoReasonToForgetThatSomethingChanged() {
        PublicPlaces before = places.now();
        when(directory.publicationMark()).thenReturn(2L);
        when(directory.published()).thenThrow(new IllegalStateException("a broken row"));
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(places::lookAgain);
        clock.pass(Duration.ofMinutes(2));
        assertThat(places.now().age().minutes()).isEqualTo(2);

        doReturn(List.of()).when(directory).published();
        places.lookAgain();
        assertThat(places.now()).isNotSameAs(before);
        assertThat(places.now().age()).isEqualTo(ListAge.FRESH);
    }

    @Test
    void theListSaysHowOldItIsAndIsNotOfferedAfterMinutes() {
        when(directory.published()).thenReturn(List.of(SomeRows.published(null)));
        assertThat(places.now().all()).hasSize(1);
        assertThat(places.now().age()).isEqualTo(ListAge.FRESH);

        when(directory.publicationMark()).thenThrow(AWAY);
        assertThatExceptionOfType(DataAccessResourceFailureException.class).isThrownBy(places::lookAgain);
        clock.pass(Duration.ofSeconds(59));
        assertThat(places.now().age()).isEqualTo(ListAge.FRESH);

        clock.pass(Duration.ofSeconds(61));
        PublicPlaces old = places.now();
        assertThat(old.age()).isEqualTo(new ListAge(2, false));
        assertThat(old.all()).hasSize(1);
        assertThat(places.now()).isSameAs(old);

        clock.pass(Duration.ofMinutes(3));
        assertThatExceptionOfType(ListWithheld.class).isThrownBy(places::now);
        assertThat(places.orNone().all()).isEmpty();
        assertThat(places.orNone().age()).isEqualTo(new ListAge(5, true));

        doReturn(1L).when(directory).publicationMark();
        places.lookAgain();
        assertThat(places.now().all()).hasSize(1);
        assertThat(places.now().age()).isEqualTo(ListAge.FRESH);
    }

    @Test
    void aDatabaseThatSaysNothingMakesTheListOldToo() {
        places.now();
        // Nothing has failed, and nothing has come back either.
        clock.pass(Duration.ofMinutes(6));

        assertThatExceptionOfType(ListWithheld.class).isThrownBy(places::now);
    }

    @Test
    void aReadingProvesNothingAboutWhatHappenedWhileItRan() {
        places.now();
        when(directory.publicationMark()).thenAnswer(asked -> {
            clock.pass(Duration.ofMinutes(3));
            return 1L;
        });
        places.lookAgain();

        assertThat(places.now().age().minutes()).isEqualTo(3);
    }

    @Test
    void aPlacePastItsTimeIsRefusedWithoutAskingAnybody() {
        Instant assessAt = clock.instant().plus(Duration.ofMinutes(3)).minusSeconds(30);
        when(directory.published()).thenReturn(List.of(SomeRows.published(assessAt), SomeRows.published(null)));
        PublicPlaces before = places.now();
        assertThat(before.all()).hasSize(2);

        clock.pass(Duration.ofMinutes(3));
        PublicPlaces after = places.now();
        assertThat(after.all()).hasSize(1);
        assertThat(after).isNotSameAs(before);
        assertThat(places.now()).isSameAs(after);
        verify(directory, times(1)).published();
    }
}
