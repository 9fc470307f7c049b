package kz.pana.visit;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import kz.pana.identity.AccountId;
import kz.pana.kernel.Language;
import kz.pana.territory.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * A volunteer as lists show them.
 *
 * @param about what the person wrote of themselves; may be empty
 * @param since when the registration came into this state
 * @param reason why it was declined
 */
public record VolunteerRow(
        AccountId id,
        long version,
        String name,
        Set<RegionCode> regions,
        List<Language> languages,
        String about,
        VolunteerState state,
        Instant since,
        @Nullable String reason) {}
