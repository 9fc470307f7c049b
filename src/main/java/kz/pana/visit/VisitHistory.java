package kz.pana.visit;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.pana.identity.SignedIn;
import kz.pana.identity.access.AccountId;
import kz.pana.kernel.Message;
import kz.pana.place.FourEyes;
import kz.pana.place.row.PlaceId;
import kz.pana.place.spi.PlaceHistory;
import kz.pana.visit.report.CorrectedLine;
import kz.pana.visit.report.Countersignature;
import kz.pana.visit.row.VisitState;
import org.springframework.stereotype.Component;

/** The visits to a place, for its trail. */
@Component
class VisitHistory implements PlaceHistory {

    private final VisitRepository visits;
    private final FourEyes fourEyes;
    private final SignedIn signedIn;

    VisitHistory(VisitRepository visits, FourEyes fourEyes, SignedIn signedIn) {
        this.visits = visits;
        this.fourEyes = fourEyes;
        this.signedIn = signedIn;
    }

    @Override
    public Map<UUID, Message> of(PlaceId place) {
        AccountId reader = signedIn.actor().id();
        boolean inside = fourEyes.insiders(place).contains(reader);
        return visits.ofPlace(place.value()).stream()
                .filter(visit -> !inside || visit.isToldToOwner())
                .collect(
                        Collectors.toMap(visit -> visit.id().value(), visit -> Message.of(visit.what(reader, inside))));
    }

    @Override
    public Message step(String subject, String from, String to) {
        if (subject.startsWith(Visit.CORRECTION)) {
            CorrectedLine line = CorrectedLine.valueOf(subject.substring(Visit.CORRECTION.length()));
            return Message.of("visit.trail.correction." + to, Message.of(line.key()));
        }
        return switch (subject) {
            case Visit.DAY_CHANGED -> Message.of("visit.trail.day", LocalDate.parse(from), LocalDate.parse(to));
            case Visit.COUNTERSIGNED ->
                Message.of("visit.trail." + Countersignature.Way.valueOf(to).name());
            default -> Message.of(VisitState.valueOf(to).key());
        };
    }
}
