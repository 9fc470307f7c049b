package kz.pana.notify.ui;

import java.util.Optional;
import kz.pana.identity.notice.OwnPage;
import kz.pana.identity.notice.Target;
import kz.pana.identity.notice.TargetAddresses;
import org.springframework.stereotype.Component;

/** Where the inbox is. */
@Component
class InboxAddress implements TargetAddresses {

    @Override
    public Optional<String> of(Target target) {
        return target == OwnPage.INBOX ? Optional.of(InboxView.ROUTE) : Optional.empty();
    }
}
