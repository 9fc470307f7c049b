package kz.pana.visit.row;

import java.time.LocalDate;
import kz.pana.kernel.Message;
import org.jspecify.annotations.Nullable;

/**
 * What an owner is told of a visit to come.
 *
 * @param id which one
 * @param what it is for, as far as an owner may know
 * @param hours between which hours, as {@code 10:00-12:00}; {@code null} for any
 * @param volunteer who comes, once they have accepted
 * @param code what the owner reads to the volunteer to confirm the answers; {@code null} unless the volunteer is there
 * @param tapped whether somebody confirmed the answers in the owner's name on the volunteer's phone
 */
public record NextVisit(
        VisitId id,
        Message what,
        VisitState state,
        LocalDate day,
        @Nullable String hours,
        @Nullable String volunteer,
        @Nullable String code,
        boolean tapped) {}
