package kz.pana.identity.event;

import kz.pana.identity.access.AccountId;

/**
 * An account was shut out, or let in again.
 *
 * @param blocked which of the two
 */
public record AccountBlocked(AccountId account, boolean blocked) implements AccessChanged {}
