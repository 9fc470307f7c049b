package kz.pana.identity.notice;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The address of every target, whichever module has its page. */
@Component
public class Addresses {

    private final List<TargetAddresses> modules;

    Addresses(List<TargetAddresses> modules) {
        this.modules = List.copyOf(modules);
    }

    /**
     * @return below the back office's root: {@code places/1f0c…}
     * @throws IllegalStateException if no module has the page
     */
    public String of(Target target) {
        return modules.stream()
                .map(module -> module.of(target))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody has a page for " + target));
    }
}
