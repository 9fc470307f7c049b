package kz.pana.insight;

/**
 * How many take an edition, and how far they came; each of them once for each place.
 *
 * @param people how many different people they are
 * @param passedAtOnce who passed at the first attempt
 * @param failed who failed the last attempt and has not begun another
 * @param peopleFinished how many different people passed or failed
 */
record CourseCount(
        long enrolled,
        long people,
        long begun,
        long peopleBegun,
        long passedAtOnce,
        long passed,
        long peoplePassed,
        long failed,
        long peopleFinished) {}
