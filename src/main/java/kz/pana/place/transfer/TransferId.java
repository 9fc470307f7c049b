package kz.pana.place.transfer;

import java.util.UUID;
import kz.pana.kernel.NotFound;

/** Names a transfer. */
public record TransferId(UUID value) {

    /**
     * @throws NotFound if that names none
     */
    public static TransferId parse(String text) {
        try {
            return new TransferId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
