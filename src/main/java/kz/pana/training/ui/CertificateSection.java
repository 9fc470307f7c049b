package kz.pana.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import kz.pana.certificate.CertificateDesk;
import kz.pana.certificate.CertificatePapers;
import kz.pana.certificate.CertificateRow;
import kz.pana.place.row.PlaceId;
import kz.pana.place.ui.section.PlaceSection;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.Translations;
import kz.pana.uikit.dialog.ReasonDialog;
import kz.pana.uikit.dialog.Toast;
import kz.pana.uikit.layout.Page;
import kz.pana.uikit.list.TaskItem;
import org.springframework.core.annotation.Order;

/** The people of a place on a coordinator's page of it: who is trained, and until when. */
@org.springframework.stereotype.Component
@Order(2)
class CertificateSection implements PlaceSection {

    private final CertificateDesk desk;
    private final CertificatePapers papers;

    CertificateSection(CertificateDesk desk, CertificatePapers papers) {
        this.desk = desk;
        this.papers = papers;
    }

    @Override
    public Optional<Component> of(PlaceId place, Audience audience, Runnable changed) {
        return switch (audience) {
            case OWNER -> Optional.empty();
            case COORDINATOR -> Optional.of(coordinator(desk.people(place), changed));
        };
    }

    private Component coordinator(List<CertificateRow> people, Runnable changed) {
        Div section = section();
        if (people.isEmpty()) {
            section.add(new Paragraph(Translations.of("training.desk.nobody")));
            return section;
        }
        UnorderedList list = TaskItem.list();
        people.forEach(certificate -> {
            TaskItem line = new TaskItem(
                    new Span(certificate.name()),
                    hint(certificate),
                    certificate.shutOut() && certificate.state().holds()
                            ? Pills.shutOut()
                            : Pills.of(certificate.state()));
            if (certificate.state().holds()) {
                line.add(CertificateCard.pdf(certificate, papers));
                line.add(new ActButton("training.revoke.open", () -> revoke(certificate, changed)));
            }
            list.add(line);
        });
        section.add(list);
        return section;
    }

    private static String hint(CertificateRow certificate) {
        String until =
                Translations.of("training.team.until", Translations.day(certificate.expiresAt()), certificate.serial());
        return certificate.isRenamed()
                ? until + " · " + Translations.of("training.team.name-now", certificate.nameNow())
                : until;
    }

    private void revoke(CertificateRow certificate, Runnable changed) {
        ReasonDialog dialog = new ReasonDialog("training.revoke", reason -> {
                    desk.revoke(certificate.id(), certificate.version(), reason);
                    Toast.done("training.revoke.done", certificate.name());
                    changed.run();
                })
                .about(certificate.id(), certificate.name());
        desk.leavesMapWithout(certificate.id()).ifPresent(what -> dialog.warning(Translations.of(what)));
        dialog.open();
    }

    private static Div section() {
        return Page.stack(new H2(Translations.of("training.team.title")));
    }
}
