package kz.pana.team;

import java.util.Optional;
import kz.pana.kernel.Message;
import kz.pana.place.PlaceTarget.ToTeam;
import kz.pana.place.row.PlaceRow;
import kz.pana.place.spi.FurtherQuestion;
import org.springframework.stereotype.Component;

/**
 * Who works when, where nobody wrote that down: without it nobody can say in which hours somebody certified is there.
 * Whoever runs a place alone always is.
 */
@Component
class ShiftQuestion implements FurtherQuestion {

    private final CoverDirectory covers;

    ShiftQuestion(CoverDirectory covers) {
        this.covers = covers;
    }

    @Override
    public Optional<Asked> of(PlaceRow place) {
        return place.submitted().singleHanded() || covers.of(place.id()).isPresent()
                ? Optional.empty()
                : Optional.of(new Asked(Message.of("team.ask.shifts"), new ToTeam(place.id())));
    }
}
