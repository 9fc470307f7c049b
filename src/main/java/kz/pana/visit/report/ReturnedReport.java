package kz.pana.visit.report;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.pana.visit.checklist.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What a report said when it was given back, to be laid beside what it says now.
 *
 * @param findings by the item's id
 * @param photos the ids of its photos
 * @param metres how far from the pin it was begun; {@code null} where no position was given
 * @param accuracy how sure the phone was, in metres
 * @param why why it was begun elsewhere, or before its day; may be empty
 * @param met the trained people whom the volunteer met; {@code null} where that was not kept yet
 * @param countersignature what the place said of the answers; {@code null} where that was not kept yet
 * @param worked how long was worked on it in all; {@code null} where that was not kept yet
 * @param begun when it was begun for the first time; {@code null} where that was not kept yet
 */
public record ReturnedReport(
        Map<String, Finding> findings,
        @Nullable String sign,
        String concerns,
        List<UUID> photos,
        @Nullable Integer metres,
        @Nullable Integer accuracy,
        String why,
        @Nullable Set<UUID> met,
        @Nullable Countersignature countersignature,
        @Nullable Duration worked,
        @Nullable Instant begun) {}
