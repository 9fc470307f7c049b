package kz.pana.web;

/**
 * How fast a body has to come.
 *
 * @param stall how long nothing at all may come, in milliseconds
 * @param grace how long the whole may take whatever its size, in milliseconds
 * @param rate how many bytes buy a millisecond more; 0 if none do
 */
record Pace(long stall, long grace, double rate) {

    /** How long the next bytes may be waited for, in milliseconds; 0 or less if they come too late. */
    long patience(long waited, long bytes) {
        long whole = rate == 0 ? grace : grace + (long) (bytes / rate);
        return Math.min(stall, whole - waited);
    }
}
