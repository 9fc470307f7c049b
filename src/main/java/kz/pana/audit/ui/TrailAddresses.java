package kz.pana.audit.ui;

import java.util.Optional;
import kz.pana.audit.TrailTarget;
import kz.pana.identity.notice.Target;
import kz.pana.identity.notice.TargetAddresses;
import org.springframework.stereotype.Component;

/** Where the trail is verified. */
@Component
class TrailAddresses implements TargetAddresses {

    static final String TRAIL = "trail";

    @Override
    public Optional<String> of(Target target) {
        return target == TrailTarget.TRAIL ? Optional.of(TRAIL) : Optional.empty();
    }
}
