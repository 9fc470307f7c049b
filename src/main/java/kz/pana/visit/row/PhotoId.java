package kz.pana.visit.row;

import java.util.UUID;

/** Names a photo of a visit. */
public record PhotoId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
