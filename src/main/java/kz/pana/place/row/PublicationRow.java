package kz.pana.place.row;

import java.time.Instant;

/**
 * When the public began to see a place, to see it differently, or to see it no more.
 *
 * @param at to the microsecond, as the database keeps it
 * @param published whether it is seen
 */
public record PublicationRow(PlaceCode code, Instant at, boolean published) {

    PublicationRow(String code, Instant at, boolean published) {
        this(new PlaceCode(code), at, published);
    }
}
