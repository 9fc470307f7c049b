package kz.pana.team.overview;

import java.time.Instant;
import java.util.Optional;
import kz.pana.kernel.LocalizedText;

/**
 * What an invitation opens.
 *
 * @param inviter who invites
 * @param town the slug of the place's town
 * @param street as it was typed
 * @param minutes how long the course takes
 * @param guest the name of whoever is invited, as far as the owner gave one
 */
public record InvitationDetails(
        String inviter,
        LocalizedText place,
        String town,
        String street,
        String house,
        LocalizedText course,
        int minutes,
        Instant expiresAt,
        Optional<String> guest,
        Viewer viewer) {

    /** Who looks at the invitation. */
    public enum Viewer {
        STRANGER,
        SIGNED_IN,
        /** Somebody who takes part already. */
        MEMBER,
        /** Somebody who was taken out of the team, and does not come back by this link. */
        LEFT,
        /** Somebody who vouched for the place, and so does not come to work there. */
        VOUCHER
    }
}
