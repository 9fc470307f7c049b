package kz.pana.finder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.UUID;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.PlaceId;
import kz.pana.place.PublicationChanged;
import kz.pana.territory.Territory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

class PublishedPlacesTest {

    private final PlaceDirectory directory = mock(PlaceDirectory.class);
    private final PublishedPlaces places = new PublishedPlaces(directory, new Territory(), new kz.pana.kernel.Texts());

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
    void whileTheDatabaseIsAwayTheLastPlacesStayAndItIsTriedAgain() {
        PublicPlaces before = places.now();
        when(directory.rows(anyCollection())).thenThrow(new DataAccessResourceFailureException("away"));
        places.on(new PublicationChanged(new PlaceId(UUID.randomUUID())));
        assertThat(places.now()).isSameAs(before);

        assertThat(places.now()).isNotSameAs(before);
    }
}
