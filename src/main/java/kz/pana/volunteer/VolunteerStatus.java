package kz.pana.volunteer;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import kz.pana.identity.access.AccountId;
import kz.pana.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * How a volunteer stands in one region.
 *
 * @param reason why declined or dismissed
 * @param checked what was checked before accepting
 */
@Embeddable
record VolunteerStatus(
        @Enumerated(EnumType.STRING) VolunteerState state,
        Instant stateAt,
        @Nullable String reason,
        @Nullable UUID decidedBy,
        @Nullable String checked,
        @Nullable UUID checkedBy,
        @Nullable Instant checkedAt) {

    static VolunteerStatus applied(Instant now) {
        return new VolunteerStatus(VolunteerState.APPLIED, now, null, null, null, null, null);
    }

    /** Offers again after having stopped; what was checked before is known. */
    VolunteerStatus appliedAgain(Instant now) {
        requirePath(VolunteerState.APPLIED);
        return new VolunteerStatus(VolunteerState.APPLIED, now, null, null, checked, checkedBy, checkedAt);
    }

    VolunteerStatus stopped(Instant now) {
        requirePath(VolunteerState.STOPPED);
        return stoppedBefore(now);
    }

    /** As it was before it was offered again, which nobody has decided about. */
    VolunteerStatus stoppedBefore(Instant now) {
        return new VolunteerStatus(VolunteerState.STOPPED, now, null, checkedBy, checked, checkedBy, checkedAt);
    }

    VolunteerStatus accepted(AccountId by, String checked, Instant now) {
        requirePath(VolunteerState.ACCEPTED);
        return new VolunteerStatus(VolunteerState.ACCEPTED, now, null, by.value(), checked, by.value(), now);
    }

    VolunteerStatus declined(AccountId by, String why, Instant now) {
        requirePath(VolunteerState.DECLINED);
        return new VolunteerStatus(VolunteerState.DECLINED, now, why, by.value(), checked, checkedBy, checkedAt);
    }

    VolunteerStatus dismissed(AccountId by, String why, Instant now) {
        requirePath(VolunteerState.DISMISSED);
        return new VolunteerStatus(VolunteerState.DISMISSED, now, why, by.value(), checked, checkedBy, checkedAt);
    }

    private void requirePath(VolunteerState next) {
        if (!state.leadsTo(next)) {
            throw new Refused("visit.refused.state");
        }
    }
}
