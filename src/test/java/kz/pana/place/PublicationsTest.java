package kz.pana.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kz.pana.Cast;
import kz.pana.PanaTest;
import kz.pana.kernel.Happenings;
import kz.pana.kernel.OneByOne;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.support.TransactionTemplate;

/** What time does to places. */
@PanaTest
class PublicationsTest {

    @Autowired
    Cast cast;

    @Autowired
    OwnedPlaces ownedPlaces;

    @Autowired
    PlaceRepository places;

    @Autowired
    List<Requirement> requirements;

    @Autowired
    Happenings happenings;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    @Test
    void aPlaceThatSomebodyIsAtDoesNotKeepTheOthersOnTheMap() {
        UUID busy = UUID.randomUUID();
        UUID place = Enrolling.submit(cast, ownedPlaces, cast.somebody(), Enrolling.answers())
                .value();
        transaction.executeWithoutResult(
                status -> places.findById(place).orElseThrow().assessed(List.of(), clock.instant(), clock.instant()));

        PlaceRepository contended = mock();
        when(contended.dueAt(any())).thenReturn(List.of(busy, place));
        when(contended.findById(busy)).thenThrow(new OptimisticLockingFailureException("somebody else was at it"));
        when(contended.findById(place)).thenAnswer(asked -> places.findById(place));
        new Publications(contended, requirements, happenings, new OneByOne(transaction), clock).assessDue();

        assertThat(places.findById(place).map(Place::outstanding))
                .hasValueSatisfying(outstanding -> assertThat(outstanding).isNotEmpty());
    }
}
