package kz.pana.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import kz.pana.certificate.CertificatePapers;
import kz.pana.certificate.CertificateRow;
import kz.pana.certificate.CourseUpdates;
import kz.pana.certificate.GuideCards;
import kz.pana.place.OwnedPlaces;
import kz.pana.place.row.OwnedPlace;
import kz.pana.training.ConductRules;
import kz.pana.training.Learning;
import kz.pana.training.Recalls;
import kz.pana.training.Showing;
import kz.pana.training.row.CourseRow;
import kz.pana.training.row.EnrolmentState;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Callout;
import kz.pana.uikit.layout.Callout.Tone;
import kz.pana.uikit.layout.Empty;
import kz.pana.uikit.layout.Page;
import kz.pana.uikit.layout.ProgressLine;

/** One's own courses and certificates. */
@Route("training")
@PageTitle("training.title")
@Menu(title = "training.menu", order = 30, icon = "vaadin:academy-cap")
@RolesAllowed({"OWNER", "STAFF"})
class TrainingView extends Page {

    private final Learning learning;
    private final CertificatePapers papers;
    private final GuideCards cards;

    TrainingView(
            Learning learning,
            CourseUpdates updates,
            Recalls recalls,
            ConductRules rules,
            Showing showing,
            CertificatePapers papers,
            GuideCards cards,
            OwnedPlaces ownedPlaces,
            AuthenticationContext reader) {
        super("training.title");
        this.learning = learning;
        this.papers = papers;
        this.cards = cards;
        if (!showing.toConfirm().isEmpty()) {
            add(new Callout(
                    Tone.INFO,
                    new Paragraph(Translations.of("training.confirm.wait")),
                    new Anchor(TrainingNavigation.confirm(), Translations.of("training.confirm.title"))));
        }
        if (updates.due().isPresent()) {
            add(new Callout(
                    Tone.INFO,
                    new Paragraph(Translations.of("training.notice.update")),
                    new Anchor(TrainingNavigation.update(), Translations.of("training.update.title"))));
        }
        recalls.mine()
                .ifPresent(task -> add(new Callout(
                        Tone.INFO,
                        new Paragraph(
                                task.due()
                                        ? Translations.of("training.notice.recall")
                                        : Translations.of("training.recall.next", Translations.day(task.dueAt()))),
                        new Anchor(
                                TrainingNavigation.recall(),
                                Translations.of(task.due() ? "training.recall.begin" : "training.recall.again")))));
        List<CourseRow> courses = learning.mine();
        if (!courses.isEmpty()) {
            add(conduct(rules.acceptedAt().isPresent()));
        }
        if (courses.isEmpty()) {
            add(new Empty("course", "training.empty"));
        }
        courses.forEach(course -> add(
                course.state() == EnrolmentState.PASSED
                        ? passed(course)
                        : unfinished(course, courses.stream().anyMatch(TrainingView::isCertified))));
        if (reader.hasRole("OWNER")) {
            add(teams(ownedPlaces.mine()));
        }
    }

    /** An owner who thinks of training thinks of her people too: the ways to them, place by place. */
    private static Div teams(List<OwnedPlace> places) {
        Div links = Page.stack(new H2(Translations.of("training.team.title")));
        places.forEach(place -> place.row()
                .name()
                .ifPresent(name -> links.add(new Anchor(
                        TrainingNavigation.team(place.row().id()),
                        Translations.of("training.team.of", Translations.of(name))))));
        links.setVisible(links.getComponentCount() > 1);
        return links;
    }

    /** Asked of whoever takes the course; afterwards the way to read them again. */
    private static Component conduct(boolean accepted) {
        Anchor read = new Anchor(TrainingNavigation.conduct(), Translations.of("training.conduct.title"));
        return accepted ? read : new Callout(Tone.INFO, new Paragraph(Translations.of("training.conduct.due")), read);
    }

    private static boolean isCertified(CourseRow course) {
        return course.certificate().filter(held -> held.state().holds()).isPresent();
    }

    /** @param certified whether the person holds a certificate for any place */
    private Div unfinished(CourseRow course, boolean certified) {
        Div card = card(
                course.left()
                        ? new H2(Translations.of(course.place()))
                        : Page.row(new H2(Translations.of(course.place())), Pills.of(course.state())),
                Page.meta(Translations.of(course.course())),
                new ProgressLine(
                        course.done(),
                        course.steps(),
                        Translations.of("training.progress", course.done(), course.steps())),
                Page.row(new ActButton(
                                course.state() == EnrolmentState.INVITED ? "training.begin" : "training.continue",
                                () -> UI.getCurrent().navigate(TrainingNavigation.course(course.id())))
                        .primary()));
        if (course.left()) {
            card.add(Page.meta(Translations.of("training.left")));
        } else if (certified && !isCertified(course)) {
            card.add(Page.meta(Translations.of("training.certificate.elsewhere")));
        }
        course.certificate().filter(certificate -> certificate.state().holds()).ifPresent(certificate -> {
            card.add(Page.meta(
                    Translations.of("training.certificate.still-until", Translations.day(certificate.expiresAt()))));
            addPapers(card, certificate);
        });
        return card;
    }

    /** What somebody certified has in hand: taking the course once more takes neither away. */
    private void addPapers(Div card, CertificateRow held) {
        card.add(new CertificateCard(held, papers));
        if (cards.areFor(held.place())) {
            card.add(new Details(Translations.of("training.card.title"), new GuideCardLinks(held.place(), cards)));
        }
    }

    private Div passed(CourseRow course) {
        Div part = stack();
        course.certificate().ifPresent(held -> addPapers(part, held));
        Div actions = Page.row(new ActButton(
                "training.read-again", () -> UI.getCurrent().navigate(TrainingNavigation.course(course.id()))));
        ActButton again = new ActButton(
                course.renewable() ? "training.renew" : "training.retake",
                () -> UI.getCurrent().navigate(TrainingNavigation.course(learning.renew(course.id()))));
        actions.add(course.renewable() ? again.primary() : again);
        part.add(actions);
        return part;
    }
}
