package kz.pana.training.row;

import java.util.UUID;
import kz.pana.kernel.NotFound;

/** Names an enrolment. */
public record EnrolmentId(UUID value) {

    public static EnrolmentId create() {
        return new EnrolmentId(UUID.randomUUID());
    }

    /**
     * Reads an id from an address.
     *
     * @throws NotFound if it is none
     */
    public static EnrolmentId parse(String text) {
        try {
            return new EnrolmentId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
