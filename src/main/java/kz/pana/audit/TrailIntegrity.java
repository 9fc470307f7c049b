package kz.pana.audit;

import java.util.List;
import java.util.Optional;
import kz.pana.identity.access.ForAdministrator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether the trail is as it was written, for administrators. */
@Service
@ForAdministrator
@Transactional(readOnly = true)
public class TrailIntegrity {

    private final TrailWatch watch;
    private final TrailChainRepository chains;

    TrailIntegrity(TrailWatch watch, TrailChainRepository chains) {
        this.watch = watch;
        this.chains = chains;
    }

    /** Where each chain ends now, by region. */
    public List<ChainHead> ends() {
        return chains.all().stream().map(TrailChain::head).toList();
    }

    /** What was found when it was last verified; empty until that was done for the first time since the start. */
    public Optional<TrailCheck> last() {
        return watch.last();
    }

    /** Begins to verify all of it, unless that is going on: a million lines take seconds. */
    public void verify() {
        watch.begin();
    }

    public boolean isVerifying() {
        return watch.isLooking();
    }
}
