package kz.pana.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the trail.
 *
 * @param subject what moved, such as {@code place.validity}
 * @param who the name of whoever moved it, {@code PANA} where a rule did
 */
public record TrailRow(
        Instant at,
        String subject,
        String who,
        String from,
        String to,
        @Nullable String why) {}
