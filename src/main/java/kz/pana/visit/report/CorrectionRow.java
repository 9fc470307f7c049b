package kz.pana.visit.report;

import kz.pana.geo.GeoPoint;

/**
 * A correction for people to read and to decide about; what is told stands there as it would be typed.
 *
 * @param told what was told when the visit noted it
 * @param seen what the visit saw
 * @param now what is told now
 * @param grave whether nobody relies on the place, once it is accepted, until another visit has looked
 * @param problem what the volunteer wrote was wrong with the item of the checklist; empty where nothing was, or nothing
 *     but what is put right
 */
public record CorrectionRow(
        CorrectedLine line,
        String told,
        String seen,
        String now,
        CorrectionState state,
        boolean grave,
        String problem) {

    /** Whether it waits for somebody to decide. */
    public boolean isNoted() {
        return state == CorrectionState.NOTED;
    }

    /** Whether it is accepted, and nobody said yet that nothing else was wrong. */
    public boolean isUncleared() {
        return state == CorrectionState.ACCEPTED && !problem.isEmpty();
    }

    /** Whether something else is told by now than what the visit corrects. */
    public boolean isOvertaken() {
        return isNoted() && !now.equals(told);
    }

    /** How far the pin would be moved, in metres. */
    public double metres() {
        return GeoPoint.parse(told).metresTo(GeoPoint.parse(seen));
    }
}
