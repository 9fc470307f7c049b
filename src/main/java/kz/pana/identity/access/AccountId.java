package kz.pana.identity.access;

import java.util.UUID;

/** Names an account. */
public record AccountId(UUID value) {

    public static AccountId create() {
        return new AccountId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
