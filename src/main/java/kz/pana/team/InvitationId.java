package kz.pana.team;

import java.util.UUID;

/** Names an invitation. */
public record InvitationId(UUID value) {

    static InvitationId create() {
        return new InvitationId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
