package kz.pana.visit;

import java.util.List;
import java.util.Optional;
import kz.pana.identity.access.AccountId;
import kz.pana.kernel.Message;
import kz.pana.place.row.PlaceId;
import kz.pana.place.spi.Caution;
import kz.pana.visit.checklist.VisitKind;
import kz.pana.volunteer.VolunteerDirectory;
import org.springframework.stereotype.Component;

/**
 * Rule 2 lets one coordinator accept a volunteer, send them, believe them and approve what they saw: then a single person
 * answers for all of it, and is told so.
 */
@Component
class SameHand implements Caution {

    private final VisitRepository visits;
    private final VolunteerDirectory volunteers;

    SameHand(VisitRepository visits, VolunteerDirectory volunteers) {
        this.visits = visits;
        this.volunteers = volunteers;
    }

    @Override
    public Optional<Message> beforeApproving(PlaceId place, AccountId approver) {
        List<Visit> good = visits.ofPlace(place.value(), VisitKind.ONBOARDING).stream()
                .filter(Visit::isGood)
                .toList();
        return !good.isEmpty() && good.stream().allMatch(visit -> isAllBy(approver, visit))
                ? Optional.of(Message.of("visit.caution.same-hand"))
                : Optional.empty();
    }

    private boolean isAllBy(AccountId coordinator, Visit visit) {
        return visit.isRunBy(coordinator)
                && visit.volunteer()
                        .flatMap(who -> volunteers.checker(visit.region(), who))
                        .filter(coordinator::equals)
                        .isPresent();
    }
}
