package kz.pana.visit.row;

import java.time.LocalDate;
import kz.pana.identity.access.AccountId;
import kz.pana.kernel.LocalizedText;
import kz.pana.place.row.PlaceId;
import kz.pana.visit.checklist.VisitKind;
import org.jspecify.annotations.Nullable;

/**
 * A visit as lists show it.
 *
 * @param street the place's street and house
 * @param town the slug of the place's town
 * @param what the key of what the reader is told of its kind, which is not always all
 * @param day the day on which it was made; until somebody has begun it, the one it is planned for
 * @param hours between which hours it is planned, as {@code 10:00-12:00}; {@code null} for any, and once it was begun
 * @param note what the volunteer should know; empty for whoever must not read what was reported
 * @param reason why it was last declined, returned, impossible or cancelled
 * @param good whether a confirmed visit was a good one
 * @param overdue whether its day has passed and nobody has begun it
 * @param stalled whether it was begun and nothing has come of it for too long
 * @param disowned whether the owner says that somebody else confirmed the answers; not told to whoever is of the place
 */
public record VisitRow(
        VisitId id,
        long version,
        PlaceId place,
        LocalizedText placeName,
        String street,
        String house,
        String town,
        VisitKind kind,
        String what,
        VisitState state,
        LocalDate day,
        @Nullable String hours,
        String note,
        @Nullable AccountId volunteer,
        @Nullable String volunteerName,
        @Nullable String reason,
        @Nullable Boolean good,
        boolean overdue,
        boolean stalled,
        boolean disowned) {}
