package kz.pana.certificate;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kz.pana.course.Courses;
import kz.pana.identity.AccountDirectory;
import kz.pana.identity.access.ForAnyone;
import kz.pana.kernel.KernelConfiguration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the code on a certificate tells whoever scans it. */
@Service
@ForAnyone
@Transactional(readOnly = true)
public class CertificateChecks {

    private final CertificateRepository certificates;
    private final Courses courses;
    private final AccountDirectory directory;
    private final Clock clock;

    CertificateChecks(CertificateRepository certificates, Courses courses, AccountDirectory directory, Clock clock) {
        this.certificates = certificates;
        this.courses = courses;
        this.directory = directory;
        this.clock = clock;
    }

    /** The number as it is written, or empty for what cannot be one. */
    public Optional<String> number(String typed) {
        return CertificateSerial.parse(typed).map(CertificateSerial::value);
    }

    /** The certificate of that number, typed in small letters or without dashes too. */
    public Optional<CheckedCertificate> check(String typed) {
        return CertificateSerial.parse(typed)
                .flatMap(serial -> certificates.findBySerial(serial.value()))
                .map(certificate -> new CheckedCertificate(
                        certificate.serial(),
                        certificate.holder().publicName(),
                        courses.edition(certificate.courseVersion()).title(),
                        certificate
                                .expiresAt()
                                .atZone(KernelConfiguration.ALMATY)
                                .toLocalDate(),
                        certificate.state(clock.instant()),
                        !directory.shutOut(List.of(certificate.person())).isEmpty()));
    }
}
