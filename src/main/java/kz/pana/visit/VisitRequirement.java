package kz.pana.visit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.pana.kernel.Message;
import kz.pana.place.row.PlaceId;
import kz.pana.place.spi.Requirement;
import kz.pana.place.status.NextActor;
import kz.pana.place.status.Outstanding;
import kz.pana.visit.checklist.ChecklistItem;
import kz.pana.visit.checklist.Finding;
import kz.pana.visit.checklist.VisitKind;
import kz.pana.visit.report.SeenPlace.Change;
import kz.pana.visit.row.VisitState;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A good visit was confirmed, to where and what the place is now; it met the trained people on whom the first
 * approval relies; and no later visit found that the place lacks what it cannot be without.
 */
@Component
@Order(3)
class VisitRequirement implements Requirement {

    /** What the requirement is called; a thing that is lacking adds its own name. */
    static final String NAME = "visit";

    /** The look again, where a visit found that the place lacks something. */
    private static final String AGAIN = NAME + ".again";

    /** What a place lacks whose sign alone is gone. */
    static final Set<String> OF_THE_SIGN = Set.of(
            SignRequirement.NAME, NAME + "." + VisitKind.YEARLY.signItem().orElseThrow(), AGAIN);

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

    /** The owner reads what the visit found as soon as its report is confirmed. */
    @Override
    public boolean isToldOtherwise() {
        return true;
    }

    @Override
    public Function<Subject, Finding> among(Collection<Subject> places) {
        List<PlaceId> ids = places.stream().map(Subject::id).toList();
        Map<PlaceId, List<Visit>> visited = visits
                .ofPlaces(ids.stream().map(PlaceId::value).toList())
                .stream()
                .collect(Collectors.groupingBy(Visit::place));
        Map<PlaceId, List<ChecklistItem>> lacking = essentials.lacking(ids);
        return place ->
                check(place, visited.getOrDefault(place.id(), List.of()), lacking.getOrDefault(place.id(), List.of()));
    }

    /** @param visited the visits to the place, the latest first */
    private Finding check(Subject place, List<Visit> visited, List<ChecklistItem> defects) {
        Optional<Set<Change>> changes = changes(visited);
        boolean vouched = changes.filter(Set::isEmpty).isPresent();
        List<String> unmet = vouched ? meetings.unmet(place.id(), place.people()) : List.of();
        Optional<VisitState> next = VisitRepository.next(visited, VisitKind::hasChecklist);
        List<Outstanding> outstanding = new ArrayList<>();
        for (ChecklistItem item : defects) {
            outstanding.add(lacking(item, place, visited, next));
        }
        changes.stream()
                .flatMap(Set::stream)
                .map(change -> changed(change, mover(next)))
                .forEach(outstanding::add);
        if (!unmet.isEmpty()) {
            outstanding.add(new Outstanding(
                    NAME + ".people",
                    Message.of(
                            next.isPresent() ? "visit.outstanding.to-meet" : "visit.outstanding.not-met",
                            String.join(", ", unmet)),
                    mover(next)));
        }
        if (!vouched) {
            outstanding.add(new Outstanding(NAME, Message.of(look(next, defects)), mover(next)));
        } else if (!defects.isEmpty() || (!unmet.isEmpty() && next.isPresent())) {
            outstanding.add(new Outstanding(AGAIN, Message.of(look(next, defects)), mover(next)));
        }
        return new Finding(outstanding, null);
    }

    /**
     * What is otherwise than a good visit saw, the onboarding or one that went through the checklist after the approval:
     * none where one saw all, else since the latest; empty where there was none.
     */
    private Optional<Set<Change>> changes(List<Visit> visited) {
        List<Set<Change>> changes = visited.stream()
                .filter(visit -> visit.kind().hasChecklist() && visit.isGood())
                .flatMap(visit -> seenPlaces.changedSince(visit).stream())
                .toList();
        return changes.stream().min(Comparator.comparing(one -> !one.isEmpty()));
    }

    private static Outstanding changed(Change change, NextActor mover) {
        return new Outstanding(NAME + "." + change.id(), Message.of("visit.outstanding.changed." + change.id()), mover);
    }

    private Outstanding lacking(ChecklistItem item, Subject place, List<Visit> visited, Optional<VisitState> next) {
        String name = NAME + "." + item.id();
        Message words = item.lacking(place.people());
        NextActor mover = mover(item, next);
        Optional<Instant> takenOn = seenPlaces.takenOnAt(place.id());
        if (mover != NextActor.OWNER || !item.ofTheApplication() || takenOn.isEmpty()) {
            return new Outstanding(name, words, mover);
        }
        return isTakenOnAgain(visited, takenOn.get())
                ? new Outstanding(name, words, mover(next))
                : new Outstanding(name, Message.of("visit.lacking.give-back", words), NextActor.COORDINATOR);
    }

    /** Whether the application came back since somebody looked last: whatever was put right in it, the next visit sees. */
    private static boolean isTakenOnAgain(List<Visit> visited, Instant takenOn) {
        return visited.stream()
                .filter(visit -> visit.kind() == VisitKind.ONBOARDING && visit.state() == VisitState.CONFIRMED)
                .max(Comparator.comparing(visit -> visit.reportedAt().orElseThrow()))
                .flatMap(Visit::startedAt)
                .filter(takenOn::isAfter)
                .isPresent();
    }

    /** Before a visit is planned there is no volunteer who could move. */
    private static NextActor mover(Optional<VisitState> next) {
        return next.map(VisitState::mover).orElse(NextActor.COORDINATOR);
    }

    /** What is the owner's to put right stays so until somebody is there to look. */
    private static NextActor mover(ChecklistItem item, Optional<VisitState> next) {
        boolean seenAgain = next.filter(state -> !state.waits()).isPresent();
        return isOwners(item) && !seenAgain ? NextActor.OWNER : mover(next);
    }

    private static boolean isOwners(ChecklistItem item) {
        return item.mover().orElseThrow() == NextActor.OWNER;
    }

    private static String look(Optional<VisitState> next, List<ChecklistItem> defects) {
        return next.map(VisitRequirement::words)
                .orElseGet(() -> defects.stream().anyMatch(VisitRequirement::isOwners)
                        ? "visit.outstanding.again"
                        : "visit.outstanding.not-planned");
    }

    private static String words(VisitState open) {
        return switch (open) {
            case PLANNED, DECLINED -> "visit.outstanding.not-assigned";
            case ASSIGNED -> "visit.outstanding.not-accepted";
            case ACCEPTED, STARTED -> "visit.outstanding.not-made";
            case RETURNED -> "visit.outstanding.returned";
            case REPORTED -> "visit.outstanding.not-confirmed";
            case CONFIRMED, UNABLE, MISSED, CANCELLED -> "visit.outstanding.not-planned";
        };
    }
}
