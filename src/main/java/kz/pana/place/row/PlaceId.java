package kz.pana.place.row;

import java.util.UUID;
import kz.pana.kernel.NotFound;

/** Names a place. */
public record PlaceId(UUID value) {

    public static PlaceId create() {
        return new PlaceId(UUID.randomUUID());
    }

    /**
     * Reads an id from an address.
     *
     * @throws NotFound if it is none
     */
    public static PlaceId parse(String text) {
        try {
            return new PlaceId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
