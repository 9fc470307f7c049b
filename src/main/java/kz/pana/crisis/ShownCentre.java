package kz.pana.crisis;

import java.time.LocalDate;

/**
 * A crisis centre that people may be sent to.
 *
 * @param lastDay on which they may, in Kazakhstan, whatever happens to the database
 */
public record ShownCentre(CentreDetails details, LocalDate lastDay) {

    static ShownCentre of(CrisisCentre centre) {
        return new ShownCentre(centre.details(), centre.lastDay().orElseThrow());
    }
}
