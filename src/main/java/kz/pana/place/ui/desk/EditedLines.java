package kz.pana.place.ui.desk;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.pana.place.application.ApplicationField;
import kz.pana.place.desk.PlaceTrailEntry;
import kz.pana.place.status.LastVisit;
import kz.pana.place.status.PlaceStatus;

/**
 * Which lines the owner has changed since somebody else last looked: a visit, or the approval.
 *
 * @param last when each was changed last
 */
record EditedLines(Map<ApplicationField, Instant> last) {

    /** @param story latest first */
    static EditedLines since(PlaceStatus status, List<PlaceTrailEntry> story) {
        Instant looked = Stream.concat(
                        Stream.of(status.progress().since()),
                        Optional.ofNullable(status.lastVisit()).map(LastVisit::visitedAt).stream())
                .max(Instant::compareTo)
                .orElseThrow();
        Map<ApplicationField, Instant> last = new EnumMap<>(ApplicationField.class);
        story.stream()
                .map(PlaceTrailEntry::row)
                .filter(row -> row.at().isAfter(looked))
                .forEach(row ->
                        ApplicationField.ofEdit(row.subject()).ifPresent(line -> last.putIfAbsent(line, row.at())));
        return new EditedLines(last);
    }

    /** When one of these lines was changed last; empty where they stand as they were. */
    Optional<Instant> at(ApplicationField... lines) {
        return Stream.of(lines)
                .flatMap(line -> Stream.ofNullable(last.get(line)))
                .max(Instant::compareTo);
    }
}
