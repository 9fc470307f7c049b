package kz.pana.visit;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.pana.identity.access.AccountId;
import kz.pana.place.row.PlaceId;
import kz.pana.place.spi.ComingVolunteers;
import org.springframework.stereotype.Component;

/** Who is to come to a place, or is there: they do not come to own it. */
@Component
class VisitsUnderWay implements ComingVolunteers {

    private final VisitRepository visits;

    VisitsUnderWay(VisitRepository visits) {
        this.visits = visits;
    }

    @Override
    public Set<AccountId> comingTo(PlaceId place) {
        return visits.ofPlace(place.value()).stream()
                .filter(visit -> visit.state().isOpen())
                .map(Visit::volunteer)
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }
}
