package kz.pana.course.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import java.util.Optional;
import kz.pana.course.folder.CourseFolder;
import kz.pana.course.folder.CourseProblem;
import kz.pana.uikit.list.Filters;
import org.springframework.modulith.NamedInterface;

/** Where authors write the course, below the back office's root. */
@NamedInterface("navigation")
public final class CourseNavigation {

    /** Instead of the id of a question or a scene that is to be written. */
    static final String NEW = "new";

    /** The parameter of the address that names the lesson for which it is written. */
    static final String TOPIC = "topic";

    private static final String COURSE = "course";

    private CourseNavigation() {}

    /** The draft and the editions. */
    public static String courseDesk() {
        return COURSE;
    }

    static String courseDesk(DraftPart part) {
        return COURSE + "?" + Filters.PARAMETER + "=" + part.name().toLowerCase(Locale.ROOT);
    }

    static void goToCourseDesk(DraftPart part) {
        UI.getCurrent()
                .navigate(
                        COURSE,
                        QueryParameters.of(Filters.PARAMETER, part.name().toLowerCase(Locale.ROOT)));
    }

    static String courseOutline() {
        return COURSE + "/outline";
    }

    static String courseLesson(String slug) {
        return COURSE + "/lesson/" + slug;
    }

    static String courseQuestion(String id) {
        return COURSE + "/question/" + id;
    }

    static String courseScene(String id) {
        return COURSE + "/scene/" + id;
    }

    /** With {@link #NEW} for an id. */
    static String newFor(String way, String lesson) {
        return way + "?" + TOPIC + "=" + lesson;
    }

    /** The slug of the lesson for which something is to be written; empty where the address names none. */
    static String lessonAsked(BeforeEnterEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(TOPIC)
                .orElse("");
    }

    /** Goes where what is on the screen has its place by now, unless one is there. */
    static void follow(String way) {
        UI ui = UI.getCurrent();
        if (!ui.getActiveViewLocation().getPath().equals(way)) {
            ui.navigate(way);
        }
    }

    /** Where something that is wrong can be put right. */
    static Optional<String> toProblem(CourseProblem problem) {
        String file = problem.file();
        Optional<String> lesson = CourseFolder.lessonAt(file);
        if (lesson.isPresent()) {
            return lesson.map(CourseNavigation::courseLesson);
        }
        return switch (file) {
            case CourseFolder.OUTLINE ->
                Optional.of(problem.part().isEmpty() ? courseOutline() : courseLesson(problem.part()));
            case CourseFolder.QUESTIONS ->
                Optional.of(
                        problem.part().isEmpty() ? courseDesk(DraftPart.QUESTIONS) : courseQuestion(problem.part()));
            case CourseFolder.SCENES ->
                Optional.of(problem.part().isEmpty() ? courseDesk(DraftPart.SCENES) : courseScene(problem.part()));
            default ->
                file.startsWith(CourseFolder.PICTURES) ? Optional.of(courseDesk(DraftPart.PICTURES)) : Optional.empty();
        };
    }

    /** What authors learn from how the course is taken; a module above this one tells it. */
    public static String figures() {
        return COURSE + "/figures";
    }
}
