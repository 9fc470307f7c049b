package kz.pana.training;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.pana.certificate.CertificateRow;
import kz.pana.certificate.CertificateState;
import kz.pana.certificate.Certificates;
import kz.pana.certificate.PresentTeam;
import kz.pana.course.Courses;
import kz.pana.course.content.Course;
import kz.pana.course.content.Course.Lesson;
import kz.pana.course.content.QuizQuestion;
import kz.pana.course.content.Verdict;
import kz.pana.identity.SignedIn;
import kz.pana.identity.access.Actor;
import kz.pana.identity.access.ForStaff;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.PlainText;
import kz.pana.kernel.Refused;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.row.PlaceId;
import kz.pana.place.row.PlaceRow;
import kz.pana.training.row.CourseOverview;
import kz.pana.training.row.CourseRow;
import kz.pana.training.row.EnrolmentId;
import kz.pana.training.row.EnrolmentKind;
import kz.pana.training.row.EnrolmentState;
import kz.pana.training.row.LessonPage;
import kz.pana.training.row.PracticePage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with their own courses: read, try, practise. Nobody sees another's. */
@Service
@ForStaff
@Transactional
public class Learning {

    private final QuizAttemptRepository attempts;
    private final Enrolments enrolments;
    private final Certificates certificates;
    private final PresentTeam team;
    private final Practising practising;
    private final Courses courses;
    private final PlaceDirectory places;
    private final SignedIn signedIn;
    private final Clock clock;

    Learning(
            QuizAttemptRepository attempts,
            Enrolments enrolments,
            Certificates certificates,
            PresentTeam team,
            Practising practising,
            Courses courses,
            PlaceDirectory places,
            SignedIn signedIn,
            Clock clock) {
        this.attempts = attempts;
        this.enrolments = enrolments;
        this.certificates = certificates;
        this.team = team;
        this.practising = practising;
        this.courses = courses;
        this.places = places;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** The learner's courses, one for each place, newest first. */
    @Transactional(readOnly = true)
    public List<CourseRow> mine() {
        Actor me = signedIn.actor();
        List<Enrolment> mine = enrolments.ofPerson(me.id());
        Map<PlaceId, PlaceRow> rows =
                places.rows(mine.stream().map(Enrolment::place).toList());
        Map<PlaceId, CertificateRow> held = certificates.ofPerson(me.id());
        return mine.stream().map(e -> row(e, rows, held)).toList();
    }

    /**
     * @throws NotFound if it is not the learner's
     */
    @Transactional(readOnly = true)
    public CourseOverview course(EnrolmentId id) {
        Enrolment enrolment = mine(id);
        Course course = enrolments.course(enrolment);
        EnrolmentKind kind = enrolment.kind();
        Map<PlaceId, PlaceRow> rows = places.rows(List.of(enrolment.place()));
        return new CourseOverview(
                row(enrolment, rows, certificates.ofPerson(enrolment.person())),
                kind,
                kind.minutes(course),
                kind.lessons(course).stream()
                        .map(lesson -> enrolment.row(lesson))
                        .toList(),
                enrolment.practiceDone(course),
                kind.practice(course).size(),
                enrolment.isReadyForQuiz(course) && enrolment.state() != EnrolmentState.PASSED,
                attempts.latest(id.value())
                        .filter(attempt -> !attempt.isFinished())
                        .isPresent(),
                enrolment.nextTry(clock.instant()));
    }

    /**
     * Takes the course once more: the short refresher while the certificate holds, else the whole course. Nobody has to
     * wait for it; a certificate that holds goes on holding, whatever comes of it.
     *
     * @throws Refused if the course was never passed
     */
    public EnrolmentId renew(EnrolmentId id) {
        Enrolment enrolment = mine(id);
        enrolments.inTurn(enrolment.place());
        Enrolments.requireOpen(places.row(enrolment.place()));
        Enrolment latest =
                enrolments.latest(enrolment.person(), enrolment.place()).orElse(enrolment);
        if (!latest.id().equals(id)) {
            return latest.id();
        }
        CertificateRow held = certificates.ofPerson(enrolment.person()).get(enrolment.place());
        if (held == null || enrolment.state() != EnrolmentState.PASSED) {
            throw new Refused("training.refused.not-passed-yet");
        }
        EnrolmentKind kind = held.state().holds() ? EnrolmentKind.REFRESHER : EnrolmentKind.FULL;
        return enrolments.enrol(signedIn.actor(), enrolment.place(), kind).id();
    }

    /**
     * The lesson at the screen where the learner stopped. Opening the first begins the course.
     *
     * @throws NotFound if there is no such lesson
     */
    public LessonPage lesson(EnrolmentId id, String slug) {
        Enrolment enrolment = mine(id);
        enrolment.begin(signedIn.actor(), clock.instant());
        return page(enrolment, enrolments.course(enrolment).lesson(slug));
    }

    /**
     * The lesson at another screen, which is kept as where the learner is.
     *
     * @param screen from 0
     */
    public LessonPage turnTo(EnrolmentId id, String slug, int screen) {
        Enrolment enrolment = mine(id);
        Lesson lesson = enrolments.course(enrolment).lesson(slug);
        enrolment.turnTo(lesson, screen);
        return page(enrolment, lesson);
    }

    /**
     * What is right, for a question by which one checks oneself. Nothing is kept of the answer.
     *
     * @param chosen the ids of the options chosen, in the order given
     * @throws InvalidValue if nothing was chosen
     */
    @Transactional(readOnly = true)
    public Verdict check(EnrolmentId id, String slug, String question, List<String> chosen) {
        QuizQuestion asked = enrolments.course(mine(id)).lesson(slug).checks().stream()
                .filter(check -> check.id().equals(question))
                .findFirst()
                .orElseThrow(NotFound::new);
        return asked.verdict(chosen, asked.isRight(chosen));
    }

    /**
     * Notes that the lesson was read to its end.
     *
     * @throws Refused if its last screen was not shown yet
     */
    public void finishLesson(EnrolmentId id, String slug) {
        Enrolment enrolment = mine(id);
        enrolment.finish(enrolments.course(enrolment).lesson(slug), clock.instant());
    }

    @Transactional(readOnly = true)
    public PracticePage practice(EnrolmentId id) {
        return practising.page(mine(id));
    }

    /**
     * The learner has practised a thing.
     *
     * @throws Refused if it is shown to somebody: then whoever it was is asked
     */
    public void tick(EnrolmentId id, String item) {
        Enrolment enrolment = mine(id);
        enrolment.markPractice(written(enrolment, item), mark -> mark.ticked(clock.instant()));
    }

    public void untick(EnrolmentId id, String item) {
        Enrolment enrolment = mine(id);
        enrolment.markPractice(written(enrolment, item), PracticeMark::unticked);
    }

    /**
     * The colleague, to whom the learner hands the phone, was there when a thing was practised.
     *
     * @param colleague who, at most 120 characters
     * @throws InvalidValue if no colleague is named, or it is the learner's own name
     * @throws Refused if whoever it was shown to has to say so signed in
     */
    public void confirm(EnrolmentId id, String item, String colleague) {
        Enrolment enrolment = mine(id);
        String name = PlainText.name(colleague, 120);
        if (name.equalsIgnoreCase(signedIn.actor().name())) {
            throw new InvalidValue("training.practice.colleague-yourself");
        }
        enrolment.markPractice(written(enrolment, item), mark -> mark.confirmed(name, clock.instant()));
    }

    public void unconfirm(EnrolmentId id, String item) {
        Enrolment enrolment = mine(id);
        enrolment.markPractice(written(enrolment, item), PracticeMark::unconfirmed);
    }

    private LessonPage page(Enrolment enrolment, Lesson lesson) {
        Course course = enrolments.course(enrolment);
        List<Lesson> own = enrolment.kind().lessons(course);
        // The quiz asks about all lessons and leads to one that the refresher leaves out: that is read by itself.
        boolean leftOut = !own.contains(lesson);
        List<Lesson> lessons = leftOut ? course.lessons() : own;
        int index = lessons.indexOf(lesson);
        int shown = Math.min(enrolment.mark(lesson).section(), lesson.screens() - 1);
        return new LessonPage(
                lesson.slug(),
                index + 1,
                lessons.size(),
                lesson.title(),
                shown,
                lesson.screens(),
                lesson.screen(shown),
                courses.pictures(enrolment.courseVersion()),
                lessons.stream()
                        .skip(leftOut ? lessons.size() : index + 1L)
                        .findFirst()
                        .map(Lesson::slug));
    }

    private CourseRow row(Enrolment e, Map<PlaceId, PlaceRow> rows, Map<PlaceId, CertificateRow> held) {
        Optional<CertificateRow> certificate = Optional.ofNullable(held.get(e.place()));
        return new CourseRow(
                e.id(),
                enrolments.course(e).title(),
                Optional.ofNullable(rows.get(e.place()))
                        .orElseThrow(NotFound::new)
                        .submitted()
                        .name(),
                e.state(),
                e.kind(),
                enrolments.done(e),
                enrolments.steps(e),
                certificate,
                !team.present(e.place()).contains(e.person()),
                certificate.filter(row -> isToBeRefreshed(e, row)).isPresent());
    }

    /** Half a year after the course it fades, whatever the certificate says. */
    private boolean isToBeRefreshed(Enrolment enrolment, CertificateRow held) {
        return enrolment.state() == EnrolmentState.PASSED
                && (held.state() != CertificateState.VALID
                        || !clock.instant().isBefore(Recall.refreshAt(held.issuedAt())));
    }

    /** What is confirmed by a name that is written on the learner's device. */
    private String written(Enrolment enrolment, String item) {
        if (!enrolments.course(enrolment).practises(item)) {
            throw new NotFound();
        }
        if (Course.SHOWN.contains(item)) {
            throw new Refused("training.refused.shown-signed-in");
        }
        return item;
    }

    private Enrolment mine(EnrolmentId id) {
        return enrolments.ofLearner(id, signedIn.actor());
    }
}
