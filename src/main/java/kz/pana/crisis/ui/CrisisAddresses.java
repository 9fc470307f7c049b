package kz.pana.crisis.ui;

import java.util.Optional;
import kz.pana.crisis.CrisisTarget;
import kz.pana.identity.notice.Target;
import kz.pana.identity.notice.TargetAddresses;
import org.springframework.stereotype.Component;

/** Where the crisis centres are. */
@Component
class CrisisAddresses implements TargetAddresses {

    @Override
    public Optional<String> of(Target target) {
        return target == CrisisTarget.CENTRES ? Optional.of(CrisisNavigation.toCentres()) : Optional.empty();
    }
}
