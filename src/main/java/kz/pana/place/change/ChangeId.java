package kz.pana.place.change;

import java.util.UUID;

/** Names a change request. */
public record ChangeId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
