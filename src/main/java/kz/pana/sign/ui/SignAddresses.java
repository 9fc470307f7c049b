package kz.pana.sign.ui;

import java.util.Optional;
import kz.pana.identity.notice.Target;
import kz.pana.identity.notice.TargetAddresses;
import kz.pana.sign.SignTarget;
import org.springframework.stereotype.Component;

/** Where the views of signs are. */
@Component
class SignAddresses implements TargetAddresses {

    @Override
    public Optional<String> of(Target target) {
        return target == SignTarget.FALSE_SCANS ? Optional.of(SignNavigation.toFalseScans()) : Optional.empty();
    }
}
