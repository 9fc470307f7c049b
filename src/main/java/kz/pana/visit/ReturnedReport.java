package kz.pana.visit;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a report said when it was given back, to be laid beside what it says now.
 *
 * @param findings by the item's id
 * @param photos the ids of its photos
 * @param metres how far from the pin it was begun; {@code null} where no position was given
 * @param accuracy how sure the phone was, in metres
 * @param why why it was begun elsewhere, or before its day; may be empty
 */
public record ReturnedReport(
        Map<String, Finding> findings,
        @Nullable String sign,
        String concerns,
        List<UUID> photos,
        @Nullable Integer metres,
        @Nullable Integer accuracy,
        String why) {}
