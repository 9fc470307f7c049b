package kz.pana.team.shift;

/** How long too many open hours of a place have been uncovered, and what its owner knows of it. */
public enum CoverState {
    COVERED,
    /** Too many hours are uncovered; whoever opens the page of the team sees it. */
    UNCOVERED,
    WARNED,
    WARNED_TWICE,
    /** It is a requirement that is not met, until the hours are covered. */
    OUTSTANDING
}
