package kz.pana.training;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.pana.course.Courses;
import kz.pana.course.content.Course;
import kz.pana.course.content.Course.Lesson;
import kz.pana.course.content.Scene;
import kz.pana.identity.SignedIn;
import kz.pana.identity.access.ForStaff;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Remembering what was learnt: one's own scene of a minute. */
@Service
@ForStaff
@Transactional
public class Recalls {

    private final RecallRepository recalls;
    private final Courses courses;
    private final SignedIn signedIn;
    private final Clock clock;

    Recalls(RecallRepository recalls, Courses courses, SignedIn signedIn, Clock clock) {
        this.recalls = recalls;
        this.courses = courses;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** One's own, due or next; empty for whoever was never certified. */
    @Transactional(readOnly = true)
    public Optional<RecallTask> mine() {
        return mineOf().map(recall -> task(recall, clock.instant()));
    }

    /** The scene was walked through and the sentence said. A second time, or before its day, it changes nothing. */
    public void finish() {
        mineOf().ifPresent(recall -> recall.finish(clock.instant()));
    }

    private Optional<Recall> mineOf() {
        return recalls.findById(signedIn.actor().id().value());
    }

    private RecallTask task(Recall recall, Instant now) {
        List<RecallScene> scenes = scenes(courses.current());
        RecallScene next = scenes.get(recall.done() % scenes.size());
        return new RecallTask(next.lesson().title(), next.scene(), recall.done(), recall.isDue(now), recall.dueAt());
    }

    private record RecallScene(Lesson lesson, Scene scene) {}

    /** The first scene of each lesson that the refresher has too, then the second of each: two alike never follow. */
    private static List<RecallScene> scenes(Course course) {
        List<Lesson> lessons =
                course.lessons().stream().filter(Lesson::refresher).toList();
        int most = lessons.stream()
                .mapToInt(lesson -> lesson.scenes().size())
                .max()
                .orElse(0);
        return IntStream.range(0, most)
                .boxed()
                .flatMap(round -> lessons.stream()
                        .filter(lesson -> round < lesson.scenes().size())
                        .map(lesson -> new RecallScene(lesson, lesson.scenes().get(round))))
                .toList();
    }
}
