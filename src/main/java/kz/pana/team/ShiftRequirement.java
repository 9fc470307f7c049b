package kz.pana.team;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.pana.kernel.Message;
import kz.pana.place.spi.Requirement;
import kz.pana.place.status.NextActor;
import kz.pana.place.status.Outstanding;
import kz.pana.team.shift.CoverState;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Somebody certified is on shift in three quarters of the open hours, where shifts are recorded; that it is otherwise for
 * a fortnight, and the owner was warned twice, is outstanding.
 */
@Component
@Order(5)
class ShiftRequirement implements Requirement {

    private final TeamCoverRepository covers;

    ShiftRequirement(TeamCoverRepository covers) {
        this.covers = covers;
    }

    /** When time alone changes the answer, {@link CoverWatch} has the place looked at again. */
    @Override
    public Function<Subject, Finding> among(Collection<Subject> places) {
        Set<UUID> uncovered = covers
                .ofPlaces(places.stream().map(place -> place.id().value()).toList())
                .stream()
                .filter(cover -> cover.state() == CoverState.OUTSTANDING)
                .map(cover -> cover.place().value())
                .collect(Collectors.toSet());
        return place -> uncovered.contains(place.id().value())
                ? Finding.lacks(new Outstanding("shifts", Message.of("team.outstanding.shifts"), NextActor.OWNER))
                : Finding.met();
    }
}
