package kz.pana.place.spi;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.pana.identity.access.AccountId;
import kz.pana.place.row.PlaceId;
import kz.pana.place.status.Outstanding;
import org.jspecify.annotations.Nullable;

/**
 * Something every published place must have. Modules that know about people, visits and signs each answer for theirs;
 * a bean of this type is asked whenever something happened to a place.
 */
public interface Requirement {

    /**
     * Reads at once what it needs to know of all these places, and gives what looks at each of them. Runs in the transaction
     * in which the thing happened; asked anew for the next one.
     *
     * @return for any of these places, what was found
     */
    Function<Subject, Finding> among(Collection<Subject> places);

    /** Whether the owner hears otherwise, or must not hear, that this takes the place off the map. */
    default boolean isToldOtherwise() {
        return false;
    }

    /** How many trained people a place must have: rule 1. */
    static int people(boolean singleHanded) {
        return singleHanded ? 1 : 2;
    }

    /**
     * The place that is looked at, with what is known of it already: nobody has to ask for it again.
     *
     * @param singleHanded whether one person runs it, and its application says so
     * @param agreement the version of the agreement that the owner accepted last
     */
    record Subject(PlaceId id, AccountId owner, boolean singleHanded, Optional<String> agreement) {

        /** How many trained people it must have. */
        public int people() {
            return Requirement.people(singleHanded);
        }
    }

    /**
     * What was found.
     *
     * @param outstanding what is lacking, what comes first first; empty where nothing is
     * @param changesAt when time alone may change the answer, {@code null} if it never does
     */
    record Finding(List<Outstanding> outstanding, @Nullable Instant changesAt) {

        public Finding {
            outstanding = List.copyOf(outstanding);
        }

        public static Finding met() {
            return new Finding(List.of(), null);
        }

        public static Finding metUntil(Instant changesAt) {
            return new Finding(List.of(), changesAt);
        }

        public static Finding lacks(Outstanding outstanding) {
            return new Finding(List.of(outstanding), null);
        }
    }
}
