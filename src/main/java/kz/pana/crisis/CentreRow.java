package kz.pana.crisis;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kz.pana.territory.Region;

/**
 * A region and its crisis centre, as whoever looks after it sees it.
 *
 * @param version {@link CrisisDesk#NONE} where nobody has entered one
 * @param details empty where nobody has entered one
 * @param calledBy the name of whoever called
 * @param untried whether whoever looks wrote it, so that another has to call first
 * @param lastDay on which people see it, as long as nobody calls again
 */
public record CentreRow(
        Region region,
        long version,
        CentreState state,
        Optional<CentreDetails> details,
        Optional<Instant> calledAt,
        String calledBy,
        boolean untried,
        Optional<LocalDate> lastDay) {}
