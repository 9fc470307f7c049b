package kz.pana.training.row;

import java.util.List;
import kz.pana.course.content.Course;
import kz.pana.course.content.Course.Lesson;
import kz.pana.course.content.Course.PracticeItem;

/** How much of the course a person takes. */
public enum EnrolmentKind {
    /** All of it. */
    FULL,
    /** The lessons that matter most and the quiz, for whoever is certified still. */
    REFRESHER;

    public List<Lesson> lessons(Course course) {
        return switch (this) {
            case FULL -> course.lessons();
            case REFRESHER ->
                course.lessons().stream().filter(Lesson::refresher).toList();
        };
    }

    public List<PracticeItem> practice(Course course) {
        return switch (this) {
            case FULL -> course.practice();
            case REFRESHER -> List.of();
        };
    }

    /** How long it takes, the quiz aside. */
    public int minutes(Course course) {
        return lessons(course).stream().mapToInt(Lesson::minutes).sum();
    }

    /** How many steps there are: the lessons, the practice where there is any, the quiz. */
    public int steps(Course course) {
        return lessons(course).size() + (practice(course).isEmpty() ? 0 : 1) + 1;
    }
}
