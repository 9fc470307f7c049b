package kz.pana.shell;

import java.util.Optional;
import kz.pana.identity.notice.OwnPage;
import kz.pana.identity.notice.Target;
import kz.pana.identity.notice.TargetAddresses;
import org.springframework.stereotype.Component;

/** Home, and where somebody was. */
@Component
class ShellAddresses implements TargetAddresses {

    @Override
    public Optional<String> of(Target target) {
        return switch (target) {
            case OwnPage page when page == OwnPage.HOME -> Optional.of("");
            case ToPage(String path) -> Optional.of(path);
            default -> Optional.empty();
        };
    }
}
