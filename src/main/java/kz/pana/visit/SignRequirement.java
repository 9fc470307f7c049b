package kz.pana.visit;

import java.util.Optional;
import kz.pana.kernel.Message;
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
    public Finding check(Subject place) {
        Optional<SignRow> latest = signs.of(place.id());
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
