package kz.pana.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import kz.pana.certificate.CertificatePapers;
import kz.pana.training.row.EnrolmentId;
import kz.pana.training.row.QuizResult;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Page;
import kz.pana.uikit.list.TaskItem;

/** How the quiz went: the certificate, or what to read again before another go. */
final class QuizResultPart extends Div {

    QuizResultPart(EnrolmentId id, QuizResult result, CertificatePapers papers) {
        addClassName("pana-stack");
        H2 heading = new H2(title(result));
        heading.getElement().setAttribute("tabindex", "-1");
        if (result.passed()) {
            Image picture = new Image("/brand/approved.svg", "");
            picture.addClassName("pana-picture");
            add(picture);
        }
        add(
                heading,
                new Paragraph(Translations.of(
                        "training.result.score", result.right(), result.of(), result.percent(), result.passMark())));
        if (!result.passed() && result.vitalMissed() > 0) {
            add(new Paragraph(Translations.of("training.result.vital", result.vitalMissed())));
        }
        if (result.passed()) {
            result.certificate().map(row -> new CertificateCard(row, papers)).ifPresent(this::add);
        } else {
            add(new Paragraph(Translations.of("training.result.again")), lessons(id, result));
        }
        heading.getElement().executeJs("this.focus()");
    }

    /** Whoever has to wait reads until when: nothing on the page lets her try again before. */
    private static String title(QuizResult result) {
        if (result.passed()) {
            return Translations.of("training.result.passed");
        }
        return result.nextTry()
                .map(then -> Translations.of("training.result.failed-wait", Translations.moment(then)))
                .orElseGet(() -> Translations.of("training.result.failed"));
    }

    private static Component lessons(EnrolmentId id, QuizResult result) {
        UnorderedList list = TaskItem.list();
        result.again()
                .forEach(lesson -> list.add(new TaskItem(
                        new RouterLink(
                                Translations.of(lesson.title()),
                                LessonView.class,
                                LessonView.parameters(id, lesson.slug())),
                        Translations.of("training.minutes", lesson.minutes()))));
        return Page.stack(list);
    }
}
