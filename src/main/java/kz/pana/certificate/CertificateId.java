package kz.pana.certificate;

import java.util.UUID;

/** Names a certificate. */
public record CertificateId(UUID value) {

    static CertificateId create() {
        return new CertificateId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
