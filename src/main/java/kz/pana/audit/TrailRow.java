package kz.pana.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the trail.
 *
 * @param subject what moved, such as {@code place.validity}
 * @param subjectId which one of them
 * @param who the name of whoever moved it, {@code PANA} where a rule did
 */
public record TrailRow(
        Instant at,
        String subject,
        UUID subjectId,
        String who,
        String from,
        String to,
        @Nullable String why) {}
