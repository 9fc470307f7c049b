package kz.pana.audit;

import kz.pana.identity.notice.Target;

/** The pages of the trail. */
public enum TrailTarget implements Target {
    /** Where administrators verify it. */
    TRAIL
}
