package kz.pana.certificate;

import java.time.Instant;
import kz.pana.identity.access.AccountId;
import kz.pana.kernel.LocalizedText;
import kz.pana.place.row.PlaceId;
import org.jspecify.annotations.Nullable;

/**
 * A certificate as it stands now.
 *
 * @param name whose it is, as it was issued
 * @param nameNow what the account is called now
 * @param place the place it counts for
 * @param shutOut whether the person cannot sign in, so that it does not count for the place
 * @param revokedWhy the coordinator's reason, null unless revoked
 */
public record CertificateRow(
        CertificateId id,
        long version,
        String serial,
        AccountId person,
        String name,
        String nameNow,
        PlaceId place,
        LocalizedText placeName,
        Instant issuedAt,
        Instant expiresAt,
        CertificateState state,
        boolean shutOut,
        @Nullable String revokedWhy) {

    /** Whether the account has another name than the certificate: somebody married, or somebody else has the account. */
    public boolean isRenamed() {
        return !name.equals(nameNow);
    }
}
