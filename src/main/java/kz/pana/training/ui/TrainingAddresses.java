package kz.pana.training.ui;

import java.util.Optional;
import kz.pana.certificate.ToCourseUpdate;
import kz.pana.identity.access.Role;
import kz.pana.identity.notice.Target;
import kz.pana.identity.notice.TargetAddresses;
import kz.pana.identity.notice.ToWork;
import kz.pana.training.ToConfirm;
import kz.pana.training.ToRecall;
import org.springframework.stereotype.Component;

/** Where people learn. */
@Component
class TrainingAddresses implements TargetAddresses {

    @Override
    public Optional<String> of(Target target) {
        return switch (target) {
            case ToConfirm() -> Optional.of(TrainingNavigation.confirm());
            case ToRecall() -> Optional.of(TrainingNavigation.recall());
            case ToCourseUpdate() -> Optional.of(TrainingNavigation.update());
            case ToWork work when work.role() == Role.STAFF -> Optional.of(TrainingNavigation.training());
            default -> Optional.empty();
        };
    }
}
