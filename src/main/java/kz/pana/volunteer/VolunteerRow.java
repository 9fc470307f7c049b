package kz.pana.volunteer;

import java.time.Instant;
import java.util.List;
import kz.pana.identity.access.AccountId;
import kz.pana.kernel.EmailAddress;
import kz.pana.kernel.Language;
import kz.pana.kernel.Message;
import kz.pana.kernel.PhoneNumber;
import org.jspecify.annotations.Nullable;

/**
 * A volunteer as lists show them.
 *
 * @param phone {@code null} for whoever registered before it was asked
 * @param email {@code null} for whoever has none
 * @param about what the person wrote of themselves; may be empty
 * @param appliedAt when the person registered
 * @param regions how they stand in each region they registered for
 * @param samePhone what to think of because others have the phone too; empty for the volunteer
 */
public record VolunteerRow(
        AccountId id,
        long version,
        String name,
        @Nullable PhoneNumber phone,
        @Nullable EmailAddress email,
        List<Language> languages,
        String about,
        Instant appliedAt,
        List<RegionStatus> regions,
        List<Message> samePhone) {

    /** Whether somebody has yet to decide about the person. */
    public boolean isWaiting() {
        return regions.stream().anyMatch(region -> region.state() == VolunteerState.APPLIED);
    }

    /** Whether the person stopped visiting somewhere, and may offer again. */
    public boolean hasStopped() {
        return regions.stream().anyMatch(region -> region.state() == VolunteerState.STOPPED);
    }

    /** Whether the person visits anywhere. */
    public boolean isAccepted() {
        return regions.stream().anyMatch(region -> region.state() == VolunteerState.ACCEPTED);
    }
}
