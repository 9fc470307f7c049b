package kz.pana.identity.notice;

import java.util.Optional;

/** The navigation of one module, for whoever holds a target. */
public interface TargetAddresses {

    /** @return the address, below the back office's root; empty where the page is another module's */
    Optional<String> of(Target target);
}
