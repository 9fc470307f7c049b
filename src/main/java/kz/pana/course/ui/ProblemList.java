package kz.pana.course.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import kz.pana.course.folder.CourseProblem;
import kz.pana.uikit.Translations;

/** What is wrong with a course, by file and line. */
final class ProblemList extends UnorderedList {

    private ProblemList(List<CourseProblem> problems, boolean leading) {
        addClassName("pana-problems");
        problems.forEach(
                problem -> add(new ListItem(place(problem, leading), new Span(Translations.of(problem.words())))));
    }

    /** Of a folder that was not taken in: its author looks for the place in the files. */
    static ProblemList of(List<CourseProblem> problems) {
        return new ProblemList(problems, false);
    }

    /** Of the draft: each leads to where it can be put right. */
    static ProblemList leading(List<CourseProblem> problems) {
        return new ProblemList(problems, true);
    }

    private static Component place(CourseProblem problem, boolean leading) {
        String words = Translations.of("training.author.file-line", problem.file(), problem.line());
        return CourseNavigation.toProblem(problem)
                .filter(way -> leading)
                .map(way -> (Component) new Anchor(way, words))
                .orElseGet(() -> new Span(words));
    }
}
