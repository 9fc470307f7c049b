package kz.pana.visit;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.pana.place.row.PlaceId;
import kz.pana.visit.checklist.Checklist;
import kz.pana.visit.checklist.ChecklistItem;
import org.springframework.stereotype.Component;

/** What places lack of what they cannot be without: the latest visit that looked at a thing says how it is. */
@Component
class Essentials {

    private final VisitRepository visits;

    Essentials(VisitRepository visits) {
        this.visits = visits;
    }

    /** By the confirmed visits. */
    List<ChecklistItem> lacking(PlaceId place) {
        return lacking(answers(place));
    }

    /** As it would be with this report confirmed. */
    List<ChecklistItem> lackingWith(Visit reported) {
        return lacking(Stream.concat(answers(reported.place()).stream(), answers(reported))
                .toList());
    }

    private List<EssentialAnswer> answers(PlaceId place) {
        return visits.essentialAnswers(
                place.value(),
                Checklist.essentials().stream().map(ChecklistItem::id).toList());
    }

    private static Stream<EssentialAnswer> answers(Visit reported) {
        return reported.reportedAt().filter(at -> reported.kind().hasChecklist()).stream()
                .flatMap(at -> reported.settled().entrySet().stream()
                        .map(found -> new EssentialAnswer(
                                found.getKey(), found.getValue().ok(), at)));
    }

    static List<ChecklistItem> lacking(Collection<EssentialAnswer> answers) {
        Map<String, EssentialAnswer> latest = answers.stream()
                .collect(Collectors.toMap(
                        EssentialAnswer::item,
                        Function.identity(),
                        (one, other) ->
                                Comparator.comparing(EssentialAnswer::at).compare(one, other) > 0 ? one : other));
        return Checklist.essentials().stream()
                .filter(item ->
                        latest.containsKey(item.id()) && !latest.get(item.id()).ok())
                .toList();
    }
}
