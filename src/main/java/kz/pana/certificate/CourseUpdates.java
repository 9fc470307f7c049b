package kz.pana.certificate;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.pana.course.Courses;
import kz.pana.course.ImportantEdition;
import kz.pana.course.content.Course;
import kz.pana.course.content.Course.Lesson;
import kz.pana.course.content.LessonScreen;
import kz.pana.identity.SignedIn;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.ForStaff;
import kz.pana.kernel.LocalizedText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Five minutes for the certified: what important editions have changed since they passed. Their certificates hold
 * whether they read it or not.
 */
@Service
@ForStaff
@Transactional
public class CourseUpdates {

    private final CourseUpdateReadRepository reads;
    private final CertificateRepository certificates;
    private final Courses courses;
    private final SignedIn signedIn;
    private final Clock clock;

    CourseUpdates(
            CourseUpdateReadRepository reads,
            CertificateRepository certificates,
            Courses courses,
            SignedIn signedIn,
            Clock clock) {
        this.reads = reads;
        this.certificates = certificates;
        this.courses = courses;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * What there is to read.
     *
     * @param notes what is new in each edition, in its authors' words
     * @param lessons as the newest edition has them
     * @param pictures where the browser finds their pictures
     */
    public record Update(int number, List<String> notes, List<Changed> lessons, String pictures) {
        public Update {
            notes = List.copyOf(notes);
            lessons = List.copyOf(lessons);
        }
    }

    /** A lesson that has changed. */
    public record Changed(LocalizedText title, List<LessonScreen.Reading> sections) {
        public Changed {
            sections = List.copyOf(sections);
        }
    }

    /** What the certified should read; empty where nothing important has changed since they passed or read. */
    @Transactional(readOnly = true)
    public Optional<Update> due() {
        AccountId me = signedIn.actor().id();
        return certificates.ofPerson(me.value()).stream()
                .filter(certificate -> certificate.state(clock.instant()).holds())
                .map(Certificate::courseVersion)
                .max(Integer::compareTo)
                .map(passed -> Math.max(passed, reads.latest(me.value(), Course.ID)))
                .map(courses::importantAfter)
                .filter(important -> !important.isEmpty())
                .map(this::update);
    }

    /** The person has read it. */
    public void read() {
        AccountId me = signedIn.actor().id();
        due().ifPresent(update -> reads.save(new CourseUpdateRead(me, Course.ID, update.number(), clock.instant())));
    }

    private Update update(List<ImportantEdition> important) {
        int newest = important.getLast().number();
        Course course = courses.edition(newest);
        Set<String> changed = new LinkedHashSet<>();
        important.forEach(edition -> changed.addAll(edition.changedLessons()));
        return new Update(
                newest,
                important.stream().map(ImportantEdition::note).toList(),
                course.lessons().stream()
                        .filter(lesson -> changed.contains(lesson.slug()))
                        .map(CourseUpdates::changed)
                        .toList(),
                courses.pictures(newest));
    }

    private static Changed changed(Lesson lesson) {
        return new Changed(lesson.title(), lesson.sections());
    }
}
