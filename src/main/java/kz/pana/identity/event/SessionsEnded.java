package kz.pana.identity.event;

import kz.pana.identity.access.AccountId;

/**
 * Sessions of an account were ended.
 *
 * @param oldest sessions from before it have ended
 */
public record SessionsEnded(AccountId account, int oldest) {}
