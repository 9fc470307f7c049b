package kz.pana.visit;

import java.util.List;
import kz.pana.identity.ForCoordinator;
import kz.pana.identity.SignedIn;
import kz.pana.kernel.Message;
import kz.pana.kernel.NotFound;
import kz.pana.place.ApplicationState;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.ReviewDesk;
import kz.pana.place.Standing;
import kz.pana.place.Validity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a coordinator knows before confirming a report: what will follow; and the place may be suspended in the same move. */
@Service
@ForCoordinator
@Transactional
public class VisitReview {

    private final VisitRepository visits;
    private final Consequences consequences;
    private final VisitPlanning planning;
    private final ReviewDesk desk;
    private final PlaceDirectory places;
    private final SignedIn signedIn;

    VisitReview(
            VisitRepository visits,
            Consequences consequences,
            VisitPlanning planning,
            ReviewDesk desk,
            PlaceDirectory places,
            SignedIn signedIn) {
        this.visits = visits;
        this.consequences = consequences;
        this.planning = planning;
        this.desk = desk;
        this.places = places;
        this.signedIn = signedIn;
    }

    /**
     * What confirming the report will do, the weightiest first; nothing where there is no report to confirm.
     *
     * @throws NotFound if it is not in the coordinator's regions
     */
    @Transactional(readOnly = true)
    public List<Message> consequences(VisitId id) {
        Visit visit = inScope(id);
        return visit.state() == VisitState.REPORTED ? consequences.foretell(visit) : List.of();
    }

    /**
     * What in the report contradicts itself, the plan or the place; nothing where there is no report to confirm.
     *
     * @throws NotFound if it is not in the coordinator's regions
     */
    @Transactional(readOnly = true)
    public List<Message> contradictions(VisitId id) {
        Visit visit = inScope(id);
        return visit.state() == VisitState.REPORTED
                ? Contradictions.in(visit, places.row(visit.place()).submitted())
                : List.of();
    }

    /** Whether the place could be suspended with the confirmation. */
    @Transactional(readOnly = true)
    public boolean maySuspend(VisitId id) {
        Visit visit = inScope(id);
        Standing standing = places.row(visit.place()).standing();
        return visit.state() == VisitState.REPORTED
                && standing.application() == ApplicationState.APPROVED
                && standing.currentValidity()
                        .filter(validity -> validity.leadsTo(Validity.SUSPENDED))
                        .isPresent();
    }

    /**
     * Confirms the report and takes the place off the map until it is reinstated, both or neither.
     *
     * @return whether the visit was a good one
     * @throws kz.pana.kernel.Refused as {@link VisitPlanning#confirm} does
     */
    public boolean confirmAndSuspend(VisitId id, long version, String reason) {
        boolean good = planning.confirm(id, version);
        Visit visit = inScope(id);
        desk.suspend(visit.place(), places.row(visit.place()).version(), reason);
        return good;
    }

    private Visit inScope(VisitId id) {
        return visits.findById(id.value())
                .filter(visit -> signedIn.actor().coordinates(visit.region()))
                .orElseThrow(NotFound::new);
    }
}
