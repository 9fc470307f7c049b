package kz.pana.team;

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
    public Finding check(Subject place) {
        return covers.findById(place.id().value())
                .filter(cover -> cover.state() == CoverState.OUTSTANDING)
                .map(cover -> Finding.lacks(
                        new Outstanding("shifts", Message.of("team.outstanding.shifts"), NextActor.OWNER)))
                .orElseGet(Finding::met);
    }
}
