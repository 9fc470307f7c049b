package kz.pana.sign.scan;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.pana.identity.SignedIn;
import kz.pana.identity.access.Actor;
import kz.pana.identity.access.Role;
import kz.pana.kernel.NotFound;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.row.PlaceCode;
import kz.pana.place.row.PlaceRow;
import kz.pana.platform.Unchanged;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Scans of signs that nobody may rely on, for the coordinators of the region; where no town is known, for administrators. */
@Service
@PreAuthorize("hasAnyRole('COORDINATOR', 'ADMINISTRATOR')")
@Transactional
public class FalseScanDesk {

    private final FalseScanRepository scans;
    private final PlaceDirectory places;
    private final SignedIn signedIn;
    private final Clock clock;

    FalseScanDesk(FalseScanRepository scans, PlaceDirectory places, SignedIn signedIn, Clock clock) {
        this.scans = scans;
        this.places = places;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** Those in the reader's regions and those of unknown towns: what waits for the reader first, of that the latest. */
    @Transactional(readOnly = true)
    public List<FalseScanRow> list(int page, int size) {
        Actor me = signedIn.actor();
        boolean nowhere = me.is(Role.ADMINISTRATOR);
        if (!nowhere && me.regions().isEmpty()) {
            return List.of();
        }
        List<FalseScanRow.Kept> kept = scans.list(me.regions(), nowhere, PageRequest.of(page, size));
        Map<PlaceCode, PlaceRow> named = places.byCodes(kept.stream()
                .flatMap(row -> row.signs().stream())
                .flatMap(sign -> sign.place().stream())
                .collect(Collectors.toSet()));
        return kept.stream()
                .map(row -> row.row(nowhere || !row.town().isEmpty(), named))
                .toList();
    }

    /** How many wait for the reader. */
    @Transactional(readOnly = true)
    public int waiting() {
        Actor me = signedIn.actor();
        return scans.waiting(me.regions(), me.is(Role.ADMINISTRATOR));
    }

    /**
     * Notes that the reader looked into it; what is scanned an hour later or on another day is another matter.
     *
     * @param times how often, as the reader saw it
     * @throws NotFound if it is neither in the reader's regions, nor of an unknown town and the reader an administrator
     * @throws OptimisticLockingFailureException if more was scanned since
     */
    public void lookInto(UUID id, long times) {
        FalseScan scan =
                scans.lock(id).filter(found -> found.isFor(signedIn.actor())).orElseThrow(NotFound::new);
        Unchanged.require(scan.times() == times);
        scan.lookInto(signedIn.actor(), clock.instant());
    }
}
