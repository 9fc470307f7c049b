package kz.pana.sign;

import kz.pana.identity.notice.Target;

/** The pages of signs. */
public enum SignTarget implements Target {
    /** Where coordinators and administrators read which signs were scanned that nobody may rely on. */
    FALSE_SCANS
}
