package kz.pana.crisis;

import kz.pana.identity.notice.Target;

/** The pages of crisis centres. */
public enum CrisisTarget implements Target {
    /** Where coordinators enter them and say that they called. */
    CENTRES
}
