package kz.pana.team.ui;

import java.util.Optional;
import kz.pana.identity.credential.SecretToken;
import kz.pana.identity.notice.Target;
import kz.pana.identity.notice.TargetAddresses;
import kz.pana.place.PlaceTarget.ToTeam;
import kz.pana.team.overview.ToInvitation;
import kz.pana.training.ui.TrainingNavigation;
import org.springframework.stereotype.Component;

/** Where the people of a place are. */
@Component
class TeamAddresses implements TargetAddresses {

    @Override
    public Optional<String> of(Target target) {
        return switch (target) {
            case ToTeam team -> Optional.of(TrainingNavigation.team(team.place()));
            case ToInvitation(SecretToken token) -> Optional.of(TeamNavigation.join(token.value()));
            default -> Optional.empty();
        };
    }
}
