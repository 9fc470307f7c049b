package kz.pana.visit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.pana.kernel.Message;
import kz.pana.place.Mover;
import kz.pana.place.Outstanding;
import kz.pana.place.Requirement;
import kz.pana.visit.SeenPlace.Change;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A good onboarding visit was confirmed, to where and what the place is now; it met the trained people on whom the first
 * approval relies; and no later visit found that the place lacks what it cannot be without.
 */
@Component
@Order(3)
class VisitRequirement implements Requirement {

    /** What the requirement is called; a thing that is lacking adds its own name. */
    static final String NAME = "visit";

    private final VisitRepository visits;
    private final Essentials essentials;
    private final Meetings meetings;
    private final SeenPlaces seenPlaces;

    VisitRequirement(VisitRepository visits, Essentials essentials, Meetings meetings, SeenPlaces seenPlaces) {
        this.visits = visits;
        this.essentials = essentials;
        this.meetings = meetings;
        this.seenPlaces = seenPlaces;
    }

    @Override
    public Finding check(Subject place) {
        List<Outstanding> outstanding = new ArrayList<>();
        List<ChecklistItem> defects = essentials.lacking(place.id());
        for (ChecklistItem item : defects) {
            outstanding.add(new Outstanding(
                    NAME + "." + item.id(),
                    item.lacking(place.people()),
                    item.mover().orElseThrow()));
        }
        Optional<Set<Change>> changes = changes(place);
        if (changes.filter(Set::isEmpty).isEmpty()) {
            changes.stream().flatMap(Set::stream).map(VisitRequirement::changed).forEach(outstanding::add);
            outstanding.add(
                    lacks(open(place, false).map(VisitRequirement::words).orElse("visit.outstanding.not-planned")));
            return new Finding(outstanding, null);
        }
        List<String> unmet = meetings.unmet(place.id(), place.people());
        if (!unmet.isEmpty()) {
            outstanding.add(new Outstanding(
                    NAME + ".people",
                    Message.of("visit.outstanding.not-met", String.join(", ", unmet)),
                    Mover.COORDINATOR));
        }
        if (!outstanding.isEmpty()) {
            open(place, unmet.isEmpty())
                    .map(VisitRequirement::words)
                    .or(() -> defects.isEmpty() ? Optional.empty() : Optional.of("visit.outstanding.again"))
                    .map(VisitRequirement::lacks)
                    .ifPresent(outstanding::add);
        }
        return new Finding(outstanding, null);
    }

    /**
     * What is otherwise than a good onboarding visit saw: none where one saw all, else since the latest; empty where there
     * was none.
     */
    private Optional<Set<Change>> changes(Subject place) {
        List<Set<Change>> changes = visits.ofPlace(place.id().value(), VisitKind.ONBOARDING).stream()
                .filter(Visit::isGood)
                .flatMap(visit -> seenPlaces.changedSince(visit).stream())
                .toList();
        return changes.stream().min(Comparator.comparing(one -> !one.isEmpty()));
    }

    private static Outstanding changed(Change change) {
        return new Outstanding(
                NAME + "." + change.id(), Message.of("visit.outstanding.changed." + change.id()), Mover.COORDINATOR);
    }

    /** The visit that will look again. */
    private Optional<VisitState> open(Subject place, boolean ofAnyKind) {
        return visits.ofPlace(place.id().value()).stream()
                .filter(visit -> visit.state().isOpen())
                .filter(visit -> ofAnyKind ? visit.kind().hasChecklist() : visit.kind() == VisitKind.ONBOARDING)
                .map(Visit::state)
                .findFirst();
    }

    private static String words(VisitState open) {
        return switch (open) {
            case PLANNED, DECLINED -> "visit.outstanding.not-assigned";
            case ASSIGNED -> "visit.outstanding.not-accepted";
            case ACCEPTED, STARTED, RETURNED -> "visit.outstanding.not-made";
            case REPORTED -> "visit.outstanding.not-confirmed";
            case CONFIRMED, UNABLE, MISSED, CANCELLED -> "visit.outstanding.not-planned";
        };
    }

    private static Outstanding lacks(String key) {
        Mover mover = key.equals("visit.outstanding.not-accepted") || key.equals("visit.outstanding.not-made")
                ? Mover.VOLUNTEER
                : Mover.COORDINATOR;
        return new Outstanding(NAME, Message.of(key), mover);
    }
}
