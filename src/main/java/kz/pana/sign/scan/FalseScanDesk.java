package kz.pana.sign.scan;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kz.pana.identity.SignedIn;
import kz.pana.identity.access.Actor;
import kz.pana.identity.access.ForCoordinator;
import kz.pana.kernel.NotFound;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Scans of signs that nobody may rely on, for the coordinators of the region. */
@Service
@ForCoordinator
@Transactional
public class FalseScanDesk {

    private final FalseScanRepository scans;
    private final SignedIn signedIn;
    private final Clock clock;

    FalseScanDesk(FalseScanRepository scans, SignedIn signedIn, Clock clock) {
        this.scans = scans;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** Those in the coordinator's regions and those of unknown towns: what waits first, of that the latest. */
    @Transactional(readOnly = true)
    public List<FalseScanRow> list(int page, int size) {
        Actor me = signedIn.actor();
        return me.regions().isEmpty() ? List.of() : scans.list(me.regions(), PageRequest.of(page, size));
    }

    /** How many nobody has looked into. */
    @Transactional(readOnly = true)
    public int waiting() {
        Actor me = signedIn.actor();
        return me.regions().isEmpty() ? 0 : scans.waiting(me.regions());
    }

    /**
     * Notes that the coordinator looked into it; what is scanned an hour later or on another day is another matter.
     *
     * @throws NotFound if it is not in the coordinator's regions
     */
    public void lookInto(UUID id) {
        FalseScan scan = scans.findById(id)
                .filter(found -> found.isFor(signedIn.actor()))
                .orElseThrow(NotFound::new);
        scan.lookInto(signedIn.actor(), clock.instant());
    }
}
