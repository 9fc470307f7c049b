package kz.pana.insight;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.pana.course.Courses;
import kz.pana.course.content.Course;
import kz.pana.course.content.Course.Lesson;
import kz.pana.identity.access.ForAuthor;
import kz.pana.kernel.LocalizedText;
import kz.pana.kernel.NotFound;
import kz.pana.training.row.EnrolmentKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What authors learn from how an edition is taken. No figure names anybody, and each rests on five people at least: of
 * fewer, somebody who knows them could tell who it was.
 */
@Service
@ForAuthor
@Transactional(readOnly = true)
public class CourseFigures {

    /** Of fewer people nothing is told. */
    public static final int FEWEST = 5;

    private final FiguresReader figures;
    private final Courses courses;

    CourseFigures(FiguresReader figures, Courses courses) {
        this.figures = figures;
        this.courses = courses;
    }

    /**
     * The figures of an edition. Those of people and lessons are about the whole course, without the refresher; those of
     * questions about all finished attempts.
     *
     * @param latest the present edition: whoever begins takes it
     * @param summary empty while fewer than five people take it
     * @param lessons in their order; empty while fewer than five people have begun
     * @param questions of the quiz, in their order
     */
    public record Figures(
            int edition,
            int latest,
            Optional<Summary> summary,
            List<LessonFigures> lessons,
            List<QuestionFigures> questions) {
        public Figures {
            lessons = List.copyOf(lessons);
            questions = List.copyOf(questions);
        }
    }

    /**
     * How many came how far. Whoever takes the course for two places counts twice.
     *
     * @param begun who opened it; empty while fewer than five people have
     * @param results empty while fewer than five people have finished an attempt
     * @param median time on the clock, pauses included, from opening the course to passing the quiz: half of those who
     *     passed took less; empty while fewer than five people have passed
     */
    public record Summary(long enrolled, Optional<Long> begun, Optional<Results> results, Optional<Duration> median) {}

    /**
     * How those came off whose last attempt is finished.
     *
     * @param passedAtOnce who passed at the first attempt
     * @param failed who failed the last attempt and has not begun another
     */
    public record Results(long passedAtOnce, long passed, long failed) {

        /** The share that passed, 0 to 1. */
        public double passRate() {
            return (double) passed / (passed + failed);
        }
    }

    /**
     * How many have read a lesson to its end.
     *
     * @param begun of how many, who opened the course
     */
    public record LessonFigures(LocalizedText title, long read, long begun) {

        /** 0 to 1. */
        public double share() {
            return (double) read / begun;
        }
    }

    /**
     * How a question is answered.
     *
     * @param lesson the title of the lesson that answers it
     * @param asked how often; empty while fewer than five people were asked
     * @param figures empty while it was asked fewer than twenty times, or fewer than five people
     * @param slips what was answered wrongly, the most frequent first; empty while fewer than five people were asked
     */
    public record QuestionFigures(
            String id,
            LocalizedText text,
            LocalizedText lesson,
            Optional<Long> asked,
            Optional<ItemFigures> figures,
            List<CommonMistake> slips) {
        public QuestionFigures {
            slips = List.copyOf(slips);
        }
    }

    /**
     * Asks for an edition.
     *
     * @param edition counted from 1; 0 is the present one
     * @throws NotFound if there is no such edition
     */
    public Figures of(int edition) {
        int latest = courses.current().edition();
        int wanted = edition == 0 ? latest : edition;
        Course course = courses.edition(wanted);
        CourseCount count = figures.count(Course.ID, wanted);
        return new Figures(wanted, latest, summary(count, wanted), lessons(course, count), questions(course));
    }

    private Optional<Summary> summary(CourseCount count, int edition) {
        if (count.people() < FEWEST) {
            return Optional.empty();
        }
        Optional<Long> begun = count.peopleBegun() < FEWEST ? Optional.empty() : Optional.of(count.begun());
        Optional<Results> results = count.peopleFinished() < FEWEST
                ? Optional.empty()
                : Optional.of(new Results(count.passedAtOnce(), count.passed(), count.failed()));
        Optional<Duration> median = count.peoplePassed() < FEWEST
                ? Optional.empty()
                : figures.medianSeconds(Course.ID, edition).map(seconds -> Duration.ofSeconds(Math.round(seconds)));
        return Optional.of(new Summary(count.enrolled(), begun, results, median));
    }

    private List<LessonFigures> lessons(Course course, CourseCount count) {
        if (count.peopleBegun() < FEWEST) {
            return List.of();
        }
        Map<String, Long> read = figures.lessonsRead(Course.ID, course.edition()).stream()
                .collect(toMap(LessonReads::slug, LessonReads::read));
        return EnrolmentKind.FULL.lessons(course).stream()
                .map(lesson -> new LessonFigures(lesson.title(), read.getOrDefault(lesson.slug(), 0L), count.begun()))
                .toList();
    }

    private List<QuestionFigures> questions(Course course) {
        Map<String, List<ScoreTally>> tallies =
                figures.tallies(Course.ID, course.edition()).stream().collect(groupingBy(ScoreTally::question));
        Map<String, List<WrongAnswers>> wrong =
                figures.wrongAnswers(Course.ID, course.edition()).stream().collect(groupingBy(WrongAnswers::question));
        Map<String, Long> people = figures.peopleAsked(Course.ID, course.edition()).stream()
                .collect(toMap(PeopleAsked::question, PeopleAsked::people));
        return course.questions().stream()
                .map(question -> {
                    List<ScoreTally> own = tallies.getOrDefault(question.id(), List.of());
                    boolean enough = people.getOrDefault(question.id(), 0L) >= FEWEST;
                    Lesson lesson = course.lesson(question.topic());
                    return new QuestionFigures(
                            question.id(),
                            question.text(),
                            lesson.title(),
                            enough ? Optional.of(ItemStatistics.asked(own)) : Optional.empty(),
                            enough ? ItemStatistics.of(own) : Optional.empty(),
                            enough
                                    ? CommonMistake.of(question, wrong.getOrDefault(question.id(), List.of()))
                                    : List.of());
                })
                .toList();
    }
}
