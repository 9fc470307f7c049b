package kz.pana.certificate;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import kz.pana.course.Courses;
import kz.pana.identity.SignedIn;
import kz.pana.identity.access.Actor;
import kz.pana.identity.access.ForSignedIn;
import kz.pana.kernel.KernelConfiguration;
import kz.pana.kernel.Language;
import kz.pana.kernel.NotFound;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.row.PlaceRow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Certificates that hold, on paper: for whoever has them, the owner of the place and the coordinators of its region;
 * for everyone else they do not exist.
 */
@Service
@ForSignedIn
@Transactional(readOnly = true)
public class CertificatePapers {

    private final CertificateRepository certificates;
    private final CertificateDrawing drawing;
    private final Courses courses;
    private final PlaceDirectory places;
    private final SignedIn signedIn;
    private final Clock clock;

    CertificatePapers(
            CertificateRepository certificates,
            CertificateDrawing drawing,
            Courses courses,
            PlaceDirectory places,
            SignedIn signedIn,
            Clock clock) {
        this.certificates = certificates;
        this.drawing = drawing;
        this.courses = courses;
        this.places = places;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * The bytes of a PDF.
     *
     * @throws NotFound if it does not hold, or does not exist for whoever asks
     */
    public byte[] pdf(CertificateId id, Language language) {
        Certificate certificate = certificates
                .findById(id.value())
                .filter(found -> concerns(found, signedIn.actor()))
                .filter(found -> found.state(clock.instant()).holds())
                .orElseThrow(NotFound::new);
        return drawing.draw(
                new CertificateDrawing.Facts(
                        certificate.serial(),
                        certificate.holder().holderName(),
                        courses.edition(certificate.courseVersion()).title(),
                        certificate.courseVersion(),
                        certificate.placeAtIssue(),
                        day(certificate.issuedAt()),
                        day(certificate.expiresAt())),
                language);
    }

    private boolean concerns(Certificate certificate, Actor actor) {
        PlaceRow place = places.row(certificate.place());
        return certificate.person().equals(actor.id())
                || place.owner().equals(actor.id())
                || actor.coordinates(place.submitted().region());
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(KernelConfiguration.ALMATY).toLocalDate();
    }
}
