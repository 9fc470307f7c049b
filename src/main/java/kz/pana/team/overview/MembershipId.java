package kz.pana.team.overview;

import java.util.UUID;

/** Names a person's place in a team. */
public record MembershipId(UUID value) {

    static MembershipId create() {
        return new MembershipId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
