package kz.pana.identity;

/**
 * Sessions of an account were ended.
 *
 * @param oldest sessions from before it have ended
 */
record SessionsEnded(AccountId account, int oldest) {}
