package kz.pana.course.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import kz.pana.course.folder.CourseProblem;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Callout;
import kz.pana.uikit.layout.Callout.Tone;

/** What keeps the draft from being published, or that nothing does. */
final class DraftProblems extends Div {

    /** More would push everything else off the screen. */
    private static final int FEW = 8;

    DraftProblems(List<CourseProblem> problems) {
        if (problems.isEmpty()) {
            add(new Callout(Tone.GOOD, new Paragraph(Translations.of("training.author.ready"))));
        } else {
            Details list = new Details(
                    Translations.of("training.author.problems", problems.size()), ProblemList.leading(problems));
            list.setOpened(problems.size() <= FEW);
            add(new Callout(Tone.WARNING, list));
        }
    }
}
