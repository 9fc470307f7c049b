package kz.pana.visit;

import java.util.List;
import kz.pana.identity.access.ForCoordinator;
import kz.pana.kernel.Message;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.ReviewDesk;
import kz.pana.place.status.ApplicationState;
import kz.pana.place.status.PlaceStatus;
import kz.pana.place.status.Validity;
import kz.pana.visit.row.VisitId;
import kz.pana.visit.row.VisitState;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a coordinator knows before confirming a report: what will follow; and the place may be suspended in the same move. */
@Service
@ForCoordinator
@Transactional
public class VisitReview {

    private final VisitScope scope;
    private final Consequences consequences;
    private final VisitPlanning planning;
    private final ReviewDesk desk;
    private final PlaceDirectory places;

    VisitReview(
            VisitScope scope,
            Consequences consequences,
            VisitPlanning planning,
            ReviewDesk desk,
            PlaceDirectory places) {
        this.scope = scope;
        this.consequences = consequences;
        this.planning = planning;
        this.desk = desk;
        this.places = places;
    }

    /**
     * What confirming the report will do, the weightiest first; nothing where there is no report for the coordinator to
     * confirm.
     *
     * @throws NotFound if it is not in the coordinator's regions
     */
    @Transactional(readOnly = true)
    public List<Message> consequences(VisitId id) {
        Visit visit = scope.visit(id);
        return isToConfirm(visit) ? consequences.foretell(visit) : List.of();
    }

    /**
     * What in the report contradicts itself, the plan or the place; nothing where there is no report for the coordinator
     * to confirm.
     *
     * @throws NotFound if it is not in the coordinator's regions
     */
    @Transactional(readOnly = true)
    public List<Message> contradictions(VisitId id) {
        Visit visit = scope.visit(id);
        return isToConfirm(visit)
                ? Contradictions.in(visit, places.row(visit.place()).submitted())
                : List.of();
    }

    /** Whether the place could be suspended with the confirmation. */
    @Transactional(readOnly = true)
    public boolean maySuspend(VisitId id) {
        Visit visit = scope.visit(id);
        PlaceStatus status = places.row(visit.place()).status();
        return isToConfirm(visit)
                && status.application() == ApplicationState.APPROVED
                && status.currentValidity()
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
        Visit visit = scope.visit(id);
        desk.suspend(visit.place(), reason);
        return good;
    }

    private boolean isToConfirm(Visit visit) {
        return visit.state() == VisitState.REPORTED && !scope.isInsider(visit.place());
    }
}
