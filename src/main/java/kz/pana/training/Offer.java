package kz.pana.training;

import java.time.Instant;
import kz.pana.kernel.LocalizedText;

/**
 * What an invitation opens.
 *
 * @param inviter who invites
 * @param address street and house of the place
 * @param minutes how long the course takes
 */
public record Offer(
        String inviter,
        LocalizedText place,
        String address,
        LocalizedText course,
        int minutes,
        Instant expiresAt,
        Viewer viewer) {

    /** Who looks at the invitation. */
    public enum Viewer {
        STRANGER,
        SIGNED_IN,
        /** Somebody who takes part already. */
        MEMBER
    }
}
