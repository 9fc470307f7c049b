package kz.pana.report;

import java.time.Instant;
import kz.pana.kernel.LocalizedText;
import kz.pana.place.row.PlaceId;
import org.jspecify.annotations.Nullable;

/**
 * A report as lists show it.
 *
 * @param town the slug of the place's town
 * @param dueAt until when somebody has to have decided
 * @param overdue whether that moment has passed without a decision
 * @param many whether it stands for many that came at once
 * @param times how often it was told
 * @param lastToldAt when it was told last
 * @param triagedBy the name of the coordinator who took it on
 * @param visited whether the visit that it waited for was confirmed
 */
public record ReportRow(
        ReportId id,
        long version,
        PlaceId place,
        LocalizedText placeName,
        String street,
        String house,
        String town,
        ReportKind kind,
        ReportState state,
        Instant toldAt,
        Instant dueAt,
        boolean overdue,
        boolean many,
        long times,
        Instant lastToldAt,
        @Nullable String triagedBy,
        boolean visited) {}
