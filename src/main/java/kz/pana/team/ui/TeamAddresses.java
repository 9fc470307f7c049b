package kz.pana.team.ui;

import java.util.Optional;
import kz.pana.identity.notice.Target;
import kz.pana.identity.notice.TargetAddresses;
import kz.pana.place.PlaceTarget.ToTeam;
import kz.pana.training.ui.TrainingNavigation;
import org.springframework.stereotype.Component;

/** Where the people of a place are. */
@Component
class TeamAddresses implements TargetAddresses {

    @Override
    public Optional<String> of(Target target) {
        return target instanceof ToTeam team ? Optional.of(TrainingNavigation.team(team.place())) : Optional.empty();
    }
}
