package kz.pana.certificate;

import java.time.Duration;

/** Whether a certificate holds. All but REVOKED follow from time alone. */
public enum CertificateState {
    VALID,
    /** Still valid, for 30 days at most. */
    EXPIRING,
    EXPIRED,
    REVOKED;

    /** How long before its end a certificate counts as expiring. */
    public static final Duration WARNED = Duration.ofDays(30);

    /** Whether the next state may follow this one. */
    public boolean leadsTo(CertificateState next) {
        return switch (this) {
            case VALID -> next == EXPIRING || next == REVOKED;
            case EXPIRING -> next == EXPIRED || next == REVOKED;
            case EXPIRED, REVOKED -> false;
        };
    }

    /** Whether a place may rely on it. */
    public boolean holds() {
        return this == VALID || this == EXPIRING;
    }

    /** The key of its name in the texts. */
    public String key() {
        return "training.certificate." + name();
    }
}
