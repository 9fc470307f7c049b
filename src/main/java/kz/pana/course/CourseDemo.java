package kz.pana.course;

import java.util.List;
import kz.pana.course.content.Course;
import kz.pana.course.content.QuizQuestion;
import kz.pana.kernel.LocalizedText;
import kz.pana.kernel.NotFound;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the course holds, for made-up learners of the demonstration and the tests. Production has no such bean. */
@Component
@Profile({"demo", "test"})
@Transactional(readOnly = true)
public class CourseDemo {

    private final Courses courses;

    CourseDemo(Courses courses) {
        this.courses = courses;
    }

    /** The lessons of the whole present edition, each with the number of its screens. */
    public List<Reading> lessons() {
        return courses.current().lessons().stream()
                .map(lesson -> new Reading(lesson.slug(), lesson.screens()))
                .toList();
    }

    /** The ids of what there is to practise with somebody who writes a name. */
    public List<String> practice() {
        return courses.current().practice().stream()
                .filter(item -> !item.isShown())
                .map(Course.PracticeItem::id)
                .toList();
    }

    /** The ids of what is shown to somebody who confirms it signed in. */
    public List<String> shown() {
        return courses.current().practice().stream()
                .filter(Course.PracticeItem::isShown)
                .map(Course.PracticeItem::id)
                .toList();
    }

    /** The ids of the right answers to a question of the present edition, in their order. */
    public List<String> right(LocalizedText asked) {
        return courses.current().questions().stream()
                .filter(question -> question.text().equals(asked))
                .findFirst()
                .map(QuizQuestion::rightAnswers)
                .orElseThrow(NotFound::new);
    }

    /** A lesson and how many screens it has. */
    public record Reading(String slug, int screens) {}
}
