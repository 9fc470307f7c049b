package kz.pana.place.status;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * Who accepted the agreement for a place.
 *
 * @param version of the agreement
 * @param name of whoever accepted it, as typed
 */
@Embeddable
public record AgreementAcceptance(
        @Column(name = "agreement_version") String version,
        @Column(name = "agreement_name") String name,
        @Column(name = "agreement_at") Instant acceptedAt) {}
