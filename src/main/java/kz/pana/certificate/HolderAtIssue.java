package kz.pana.certificate;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import kz.pana.kernel.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * What the holder of a certificate was called when it was issued: whoever has the account later need not be the same.
 *
 * @param holderName the whole name
 * @param holderPublicName what strangers may know of it; null where that is told from the whole name alone
 */
@Embeddable
record HolderAtIssue(String holderName, @Nullable String holderPublicName) {

    String publicName() {
        return Objects.requireNonNullElseGet(holderPublicName, () -> PersonName.shortenedOf(holderName));
    }
}
