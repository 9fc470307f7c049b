package kz.pana.certificate;

import java.util.UUID;

/** Names a certificate. */
public record CertificateId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
