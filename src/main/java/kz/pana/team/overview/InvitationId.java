package kz.pana.team.overview;

import java.util.UUID;

/** Names an invitation. */
public record InvitationId(UUID value) {

    public static InvitationId create() {
        return new InvitationId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
