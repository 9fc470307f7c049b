package kz.pana.visit;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import kz.pana.identity.AccountId;
import kz.pana.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * How a volunteer stands in one region.
 *
 * @param reason why declined or dismissed
 * @param checked what was checked before accepting
 */
@Embeddable
record VolunteerStanding(
        @Enumerated(EnumType.STRING) VolunteerState state,
        Instant stateAt,
        @Nullable String reason,
        @Nullable UUID decidedBy,
        @Nullable String checked,
        @Nullable UUID checkedBy,
        @Nullable Instant checkedAt) {

    static VolunteerStanding applied(Instant now) {
        return new VolunteerStanding(VolunteerState.APPLIED, now, null, null, null, null, null);
    }

    /** Offers again after having stopped; what was checked before is known. */
    VolunteerStanding appliedAgain(Instant now) {
        requirePath(VolunteerState.APPLIED);
        return new VolunteerStanding(VolunteerState.APPLIED, now, null, null, checked, checkedBy, checkedAt);
    }

    VolunteerStanding stopped(Instant now) {
        requirePath(VolunteerState.STOPPED);
        return stoppedBefore(now);
    }

    /** As it was before it was offered again, which nobody has decided about. */
    VolunteerStanding stoppedBefore(Instant now) {
        return new VolunteerStanding(VolunteerState.STOPPED, now, null, checkedBy, checked, checkedBy, checkedAt);
    }

    VolunteerStanding accepted(AccountId by, String checked, Instant now) {
        requirePath(VolunteerState.ACCEPTED);
        return new VolunteerStanding(VolunteerState.ACCEPTED, now, null, by.value(), checked, by.value(), now);
    }

    VolunteerStanding declined(AccountId by, String why, Instant now) {
        requirePath(VolunteerState.DECLINED);
        return new VolunteerStanding(VolunteerState.DECLINED, now, why, by.value(), checked, checkedBy, checkedAt);
    }

    VolunteerStanding dismissed(AccountId by, String why, Instant now) {
        requirePath(VolunteerState.DISMISSED);
        return new VolunteerStanding(VolunteerState.DISMISSED, now, why, by.value(), checked, checkedBy, checkedAt);
    }

    private void requirePath(VolunteerState next) {
        if (!state.leadsTo(next)) {
            throw new Refused("visit.refused.state");
        }
    }
}
