package kz.pana.team.overview;

import java.util.Optional;
import kz.pana.certificate.CertificateState;
import kz.pana.training.row.EnrolmentState;

/** How far a person of a team is, as the owner sees it. */
public enum MemberStatus {
    NOT_STARTED,
    UNDER_WAY,
    CERTIFIED,
    /** Certified, for 30 days at most. */
    EXPIRING,
    EXPIRED,
    REVOKED,
    /** Cannot sign in, so that the place cannot rely on the person, whatever certificate there is. */
    SHUT_OUT,
    LEFT;

    /**
     * Of somebody who works there and can sign in.
     *
     * @param certificate the longest one for the place
     */
    public static MemberStatus of(EnrolmentState course, Optional<CertificateState> certificate) {
        boolean learns = course == EnrolmentState.IN_PROGRESS || course == EnrolmentState.FAILED;
        if (certificate.isEmpty()) {
            return learns ? UNDER_WAY : NOT_STARTED;
        }
        return switch (certificate.get()) {
            case VALID -> CERTIFIED;
            case EXPIRING -> EXPIRING;
            case EXPIRED -> learns ? UNDER_WAY : EXPIRED;
            case REVOKED -> learns ? UNDER_WAY : REVOKED;
        };
    }

    /** Whether the place may rely on the person. */
    public boolean isCertified() {
        return this == CERTIFIED || this == EXPIRING;
    }

    /** The key of its name in the texts. */
    public String key() {
        return "team.status." + name();
    }
}
