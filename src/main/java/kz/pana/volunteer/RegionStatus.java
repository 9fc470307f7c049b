package kz.pana.volunteer;

import java.time.Instant;
import kz.pana.territory.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * How a volunteer stands in one region, as lists show it.
 *
 * @param since when the registration came into this state
 * @param reason why declined or dismissed
 * @param checked what was checked before accepting; for coordinators alone
 * @param checkedBy the name of the coordinator who checked it
 * @param yours whether the reader decides about this region
 */
public record RegionStatus(
        RegionCode region,
        VolunteerState state,
        Instant since,
        @Nullable String reason,
        @Nullable String checked,
        @Nullable String checkedBy,
        @Nullable Instant checkedAt,
        boolean yours) {}
