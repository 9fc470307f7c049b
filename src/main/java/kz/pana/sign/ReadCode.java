package kz.pana.sign;

import java.util.Optional;
import kz.pana.place.row.PlaceCode;

/** What the signed code of a sign turns out to be, before anybody asks what became of that sign. */
public sealed interface ReadCode {

    /** We made it, for that place. */
    record Genuine(Serial serial, PlaceCode place) implements ReadCode {}

    /**
     * It is as long as a signed code or longer, and none of our keys made it as it is.
     *
     * @param place the place that it pretends to be of; empty where it names none
     */
    record Forged(Optional<PlaceCode> place) implements ReadCode {}

    /** It is as long as a signed code, and there is no key to check it with: nothing can be said of it. */
    record Unchecked() implements ReadCode {}

    /** It is shorter than a signed code: it was cut, or it is something else. */
    record Unreadable() implements ReadCode {}
}
