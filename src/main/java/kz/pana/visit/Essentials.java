package kz.pana.visit;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
        return lackingBy(answers(List.of(place.value())));
    }

    /** The same of each of these places; one that no visit looked at is left out. */
    Map<PlaceId, List<ChecklistItem>> lacking(List<PlaceId> places) {
        Map<PlaceId, List<EssentialAnswer>> answers = answers(
                        places.stream().map(PlaceId::value).toList())
                .stream()
                .collect(Collectors.groupingBy(answer -> new PlaceId(answer.place())));
        Map<PlaceId, List<ChecklistItem>> lacking = new HashMap<>();
        answers.forEach((place, given) -> lacking.put(place, lackingBy(given)));
        return lacking;
    }

    /** As it would be with this report confirmed. */
    List<ChecklistItem> lackingWith(Visit reported) {
        return lackingBy(Stream.concat(answers(List.of(reported.place().value())).stream(), answers(reported))
                .toList());
    }

    private List<EssentialAnswer> answers(List<UUID> places) {
        return visits.essentialAnswers(
                places, Checklist.essentials().stream().map(ChecklistItem::id).toList());
    }

    private static Stream<EssentialAnswer> answers(Visit reported) {
        return reported.reportedAt().filter(at -> reported.kind().hasChecklist()).stream()
                .flatMap(at -> reported.settled().entrySet().stream()
                        .map(found -> new EssentialAnswer(
                                reported.place().value(),
                                found.getKey(),
                                found.getValue().ok(),
                                at)));
    }

    static List<ChecklistItem> lackingBy(Collection<EssentialAnswer> answers) {
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
