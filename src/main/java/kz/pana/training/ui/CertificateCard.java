package kz.pana.training.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import kz.pana.certificate.CertificatePapers;
import kz.pana.certificate.CertificateRow;
import kz.pana.kernel.Language;
import kz.pana.uikit.PdfLink;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Page;

/** A certificate as its holder shows it. */
final class CertificateCard extends Div {

    CertificateCard(CertificateRow certificate) {
        addClassNames("pana-card", "pana-stack", "pana-stack-small");
        Span serial = new Span(certificate.serial());
        serial.addClassName("pana-number");
        add(
                Page.row(new H2(Translations.of("training.certificate.title")), Pills.of(certificate.state())),
                new Paragraph(certificate.name()),
                Page.meta(Translations.of(certificate.placeName())),
                Page.row(Page.meta(Translations.of("training.certificate.serial")), serial),
                Page.meta(Translations.of(
                        "training.certificate.dates",
                        Translations.day(certificate.issuedAt()),
                        Translations.day(certificate.expiresAt()))));
        if (certificate.revokedWhy() != null) {
            add(new Paragraph(Translations.of("training.certificate.revoked-why", certificate.revokedWhy())));
        }
    }

    /** A certificate that its holder may print. */
    CertificateCard(CertificateRow certificate, CertificatePapers papers) {
        this(certificate);
        if (certificate.state().holds()) {
            add(Page.row(pdf(certificate, papers)));
        }
    }

    /** The certificate on paper, in the language of the window. */
    static PdfLink pdf(CertificateRow certificate, CertificatePapers papers) {
        Language language = Translations.language();
        return new PdfLink(
                Translations.of("training.certificate.pdf"),
                Translations.of("training.certificate.pdf-of", certificate.name()),
                certificate.serial(),
                () -> papers.pdf(certificate.id(), language));
    }
}
