package kz.pana.kernel;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something moved from one state to another: every aggregate registers this event when it moves, the audit trail keeps
 * it.
 *
 * @param subject what moved, one word, for example {@code application}
 * @param id which one
 * @param who the account that moved it; null where the portal itself did
 * @param whoName how to name that one in the trail
 * @param from state before
 * @param to state after
 * @param why the reason given, null where none is asked for
 * @param region the code of the region it belongs to; null where it belongs to none, or what moved does not know
 */
public record StateChanged(
        String subject,
        UUID id,
        @Nullable UUID who,
        String whoName,
        String from,
        String to,
        @Nullable String why,
        @Nullable String region) {

    public StateChanged(
            String subject, UUID id, @Nullable UUID who, String whoName, String from, String to, @Nullable String why) {
        this(subject, id, who, whoName, from, to, why, null);
    }
}
