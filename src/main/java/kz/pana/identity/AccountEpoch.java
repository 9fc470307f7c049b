package kz.pana.identity;

/**
 * Which sessions of an account still hold.
 *
 * @param now what a session that begins now is given
 * @param oldest sessions from before it have ended
 */
record AccountEpoch(int now, int oldest, boolean blocked) {

    boolean admits(int session) {
        return !blocked && oldest <= session && session <= now;
    }
}
