package kz.pana.identity;

/**
 * An account was shut out, or let in again.
 *
 * @param blocked which of the two
 */
public record AccountBlocked(AccountId account, boolean blocked) implements AccessChanged {}
