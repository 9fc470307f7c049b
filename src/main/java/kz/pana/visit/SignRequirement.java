package kz.pana.visit;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kz.pana.kernel.Message;
import kz.pana.place.row.PlaceId;
import kz.pana.place.spi.Requirement;
import kz.pana.place.status.NextActor;
import kz.pana.place.status.Outstanding;
import kz.pana.sign.SignRow;
import kz.pana.sign.SignState;
import kz.pana.sign.Signs;
import kz.pana.visit.checklist.Finding;
import kz.pana.visit.checklist.VisitKind;
import kz.pana.visit.row.VisitState;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The sign is installed, and a confirmed visit has seen it. Whose move it is depends on the visit that will. */
@Component
@Order(4)
class SignRequirement implements Requirement {

    static final String NAME = "sign";

    private final Signs signs;
    private final VisitRepository visits;

    SignRequirement(Signs signs, VisitRepository visits) {
        this.signs = signs;
        this.visits = visits;
    }

    @Override
    public Function<Subject, Finding> among(Collection<Subject> places) {
        Map<PlaceId, SignRow> latest = signs.of(places.stream().map(Subject::id).toList());
        return place -> check(place, Optional.ofNullable(latest.get(place.id())));
    }

    private Finding check(Subject place, Optional<SignRow> latest) {
        Optional<SignRow> sign = latest.filter(found -> found.state().isLive());
        if (sign.filter(SignRow::counts).isPresent()) {
            return Finding.met();
        }
        Optional<VisitState> next = visits.next(place.id(), VisitKind::hasChecklist);
        NextActor mover = sign.flatMap(found -> next.map(VisitState::mover)).orElse(NextActor.COORDINATOR);
        String key = sign.map(found -> found.state() == SignState.INSTALLED ? hangs(next) : issued(next))
                .orElse(latest.isPresent() ? "gone" : "none");
        return Finding.lacks(new Outstanding(NAME, Message.of("sign.outstanding." + key), mover));
    }

    private static String issued(Optional<VisitState> next) {
        return next.map(visit -> switch (visit) {
                    case PLANNED, DECLINED -> "issued-unassigned";
                    case ASSIGNED, ACCEPTED, STARTED, RETURNED -> "not-installed";
                    case REPORTED -> "issued-reported";
                    case CONFIRMED, UNABLE, MISSED, CANCELLED -> "issued-unplanned";
                })
                .orElse("issued-unplanned");
    }

    private static String hangs(Optional<VisitState> next) {
        return next.map(visit -> switch (visit) {
                    case PLANNED, DECLINED -> "hangs-unassigned";
                    case ASSIGNED, ACCEPTED, STARTED -> "hangs-unreported";
                    case RETURNED -> "hangs-returned";
                    case REPORTED -> "not-seen";
                    case CONFIRMED, UNABLE, MISSED, CANCELLED -> "hangs-unplanned";
                })
                .orElse("hangs-unplanned");
    }
}
