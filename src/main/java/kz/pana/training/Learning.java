package kz.pana.training;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import kz.pana.identity.Actor;
import kz.pana.identity.ForStaff;
import kz.pana.identity.SignedIn;
import kz.pana.kernel.Happenings;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.PlainText;
import kz.pana.kernel.Refused;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.PlaceId;
import kz.pana.place.PlaceRow;
import kz.pana.training.Course.Lesson;
import kz.pana.training.Course.Section;
import kz.pana.training.CourseOverview.LessonRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with their own courses: read, practise, take the quiz. Nobody sees another's. */
@Service
@ForStaff
@Transactional
public class Learning {

    private static final RandomGenerator CHANCE = new SecureRandom();

    private final EnrolmentRepository repository;
    private final QuizAttemptRepository attempts;
    private final Enrolments enrolments;
    private final Certificates certificates;
    private final Course course;
    private final PlaceDirectory places;
    private final SignedIn signedIn;
    private final Happenings happenings;
    private final Clock clock;

    Learning(
            EnrolmentRepository repository,
            QuizAttemptRepository attempts,
            Enrolments enrolments,
            Certificates certificates,
            Course course,
            PlaceDirectory places,
            SignedIn signedIn,
            Happenings happenings,
            Clock clock) {
        this.repository = repository;
        this.attempts = attempts;
        this.enrolments = enrolments;
        this.certificates = certificates;
        this.course = course;
        this.places = places;
        this.signedIn = signedIn;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** The learner's courses, one for each place, newest first. */
    @Transactional(readOnly = true)
    public List<CourseRow> mine() {
        Actor me = signedIn.actor();
        List<Enrolment> mine = repository.ofPerson(me.id().value());
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
        Map<PlaceId, PlaceRow> rows = places.rows(List.of(enrolment.place()));
        CourseRow row = row(enrolment, rows, certificates.ofPerson(enrolment.person()));
        return new CourseOverview(
                row,
                course.minutes(),
                course.lessons().stream().map(lesson -> row(enrolment, lesson)).toList(),
                enrolment.practiced(course),
                course.practice().size(),
                enrolment.isReadyForQuiz(course) && enrolment.state() != EnrolmentState.PASSED,
                open(enrolment).filter(attempt -> !attempt.isFinished()).isPresent());
    }

    /** Takes the course once more, after a certificate that holds no longer or not much longer. */
    public EnrolmentId renew(EnrolmentId id) {
        Enrolment enrolment = mine(id);
        Enrolments.requireOpen(places.row(enrolment.place()));
        Enrolment latest =
                enrolments.latest(enrolment.person(), enrolment.place()).orElse(enrolment);
        if (!latest.id().equals(id)) {
            return latest.id();
        }
        CertificateRow held = certificates.ofPerson(enrolment.person()).get(enrolment.place());
        if (!isRenewable(enrolment, held)) {
            throw new Refused("training.refused.renewal-too-early");
        }
        return enrolments.enrol(signedIn.actor(), enrolment.place()).id();
    }

    /**
     * The lesson at the section where the learner stopped. Opening the first begins the course.
     *
     * @throws NotFound if there is no such lesson
     */
    public LessonPage lesson(EnrolmentId id, String slug) {
        Enrolment enrolment = mine(id);
        enrolment.begin(signedIn.actor(), clock.instant());
        happenings.tell(enrolment);
        return page(enrolment, course.lesson(slug));
    }

    /**
     * The lesson at another section, which is kept as where the learner is.
     *
     * @param section from 0
     */
    public LessonPage turnTo(EnrolmentId id, String slug, int section) {
        Enrolment enrolment = mine(id);
        Lesson lesson = course.lesson(slug);
        enrolment.turnTo(lesson, section);
        return page(enrolment, lesson);
    }

    /**
     * Notes that the lesson was read to its end.
     *
     * @throws Refused if its last section was not shown yet
     */
    public void finishLesson(EnrolmentId id, String slug) {
        mine(id).finish(course.lesson(slug), clock.instant());
    }

    @Transactional(readOnly = true)
    public PracticePage practice(EnrolmentId id) {
        Enrolment enrolment = mine(id);
        List<PracticePage.Item> items = course.practice().stream()
                .map(item -> new PracticePage.Item(
                        item.id(),
                        item.text(),
                        enrolment
                                .practised(item.id())
                                .map(mark -> new PracticePage.Done(mark.colleague(), mark.tickedAt()))))
                .toList();
        Optional<String> lastColleague = items.stream()
                .flatMap(item -> item.done().stream())
                .max(Comparator.comparing(PracticePage.Done::at))
                .map(PracticePage.Done::colleague);
        return new PracticePage(items, lastColleague, enrolment.state() == EnrolmentState.PASSED);
    }

    /**
     * Notes that a thing was practised.
     *
     * @param colleague with whom, at most 120 characters
     * @throws InvalidValue if no colleague is named
     */
    public void tick(EnrolmentId id, String item, String colleague) {
        mine(id).tick(known(item), PlainText.requiredLine(colleague, 120), clock.instant());
    }

    public void untick(EnrolmentId id, String item) {
        mine(id).untick(known(item));
    }

    /**
     * Takes the open attempt up again, or draws a new one.
     *
     * @throws Refused if the lessons or the practice are not done, or the course is passed
     */
    public void startQuiz(EnrolmentId id) {
        Enrolment enrolment = mine(id);
        if (open(enrolment).isEmpty()) {
            int ordinal = enrolment.beginAttempt(course, signedIn.actor(), clock.instant());
            attempts.save(new QuizAttempt(id, ordinal, Draw.from(course.questions(), CHANCE), clock.instant()));
            happenings.tell(enrolment);
        }
    }

    /** The question on the screen, to answer or with its explanation; empty while no attempt is open. */
    @Transactional(readOnly = true)
    public Optional<QuizScreen> question(EnrolmentId id) {
        return open(mine(id)).map(this::screen);
    }

    /**
     * Answers the question on the screen; the last answer decides and, if enough are right, issues the certificate.
     *
     * @param number which question of the attempt, from 1
     * @param chosen the ids of the options chosen
     * @return the same screen with the explanation
     * @throws Refused if the question has an answer already
     * @throws InvalidValue if nothing was chosen
     */
    public QuizScreen answer(EnrolmentId id, UUID attemptId, int number, Set<String> chosen) {
        Enrolment enrolment = mine(id);
        QuizAttempt attempt = attempt(enrolment, attemptId);
        QuizQuestion question = course.question(attempt.drawn(number - 1).question());
        attempt.answer(number - 1, question, chosen, clock.instant());
        if (attempt.isFinished()) {
            conclude(enrolment, attempt.score());
        }
        return screen(attempt);
    }

    /** Leaves a question and its explanation behind. */
    public void proceed(EnrolmentId id, UUID attemptId, int number) {
        attempt(mine(id), attemptId).proceed(number - 1);
    }

    /** How the last attempt went; empty before the first is through and while another is open. */
    @Transactional(readOnly = true)
    public Optional<QuizResult> result(EnrolmentId id) {
        Enrolment enrolment = mine(id);
        return latest(enrolment)
                .filter(attempt -> attempt.shown().isEmpty())
                .map(attempt -> result(enrolment, attempt));
    }

    private void conclude(Enrolment enrolment, Score score) {
        Actor learner = signedIn.actor();
        boolean passed = score.passes(course.passMark());
        enrolment.conclude(passed, learner, clock.instant());
        happenings.tell(enrolment);
        if (passed) {
            certificates.issue(enrolment, learner);
        }
    }

    private QuizResult result(Enrolment enrolment, QuizAttempt attempt) {
        Score score = attempt.score();
        List<LessonRow> again = attempt.questions().stream()
                .filter(question -> !question.isRight() && course.asks(question.question()))
                .map(question -> course.question(question.question()).topic())
                .distinct()
                .sorted(Comparator.comparingInt(course::index))
                .map(topic -> row(enrolment, course.lesson(topic)))
                .toList();
        return new QuizResult(
                score.right(),
                score.of(),
                score.percent(),
                course.passMark(),
                score.passes(course.passMark()),
                again,
                Optional.ofNullable(certificates.ofPerson(enrolment.person()).get(enrolment.place())));
    }

    private QuizScreen screen(QuizAttempt attempt) {
        int index = attempt.shown().orElseThrow(NotFound::new);
        DrawnQuestion drawn = attempt.drawn(index);
        QuizQuestion question = course.question(drawn.question());
        return new QuizScreen(
                attempt.id(),
                index + 1,
                attempt.questions().size(),
                question.text(),
                question.kind() == QuizQuestion.Kind.MULTIPLE,
                drawn.answers().stream().map(question::option).toList(),
                Optional.of(drawn).filter(DrawnQuestion::isAnswered).map(question::verdict));
    }

    private QuizAttempt attempt(Enrolment enrolment, UUID id) {
        return latest(enrolment).filter(found -> found.id().equals(id)).orElseThrow(NotFound::new);
    }

    /** The attempt to take up again. One whose questions left the bank with a new version of the course is not. */
    private Optional<QuizAttempt> open(Enrolment enrolment) {
        return latest(enrolment)
                .filter(attempt -> attempt.shown().isPresent())
                .filter(attempt -> attempt.questions().stream().allMatch(drawn -> course.asks(drawn.question())));
    }

    private Optional<QuizAttempt> latest(Enrolment enrolment) {
        return attempts.latest(enrolment.id().value());
    }

    private LessonPage page(Enrolment enrolment, Lesson lesson) {
        int index = course.index(lesson.slug());
        int shown = Math.min(enrolment.mark(lesson).section(), lesson.sections().size() - 1);
        Section section = lesson.sections().get(shown);
        return new LessonPage(
                lesson.slug(),
                index + 1,
                course.lessons().size(),
                lesson.title(),
                shown,
                lesson.sections().size(),
                section.heading(),
                section.text(),
                course.lessons().stream().skip(index + 1L).findFirst().map(Lesson::slug));
    }

    private CourseRow row(Enrolment e, Map<PlaceId, PlaceRow> rows, Map<PlaceId, CertificateRow> held) {
        Optional<CertificateRow> certificate = Optional.ofNullable(held.get(e.place()));
        return new CourseRow(
                e.id(),
                course.title(),
                Optional.ofNullable(rows.get(e.place()))
                        .orElseThrow(NotFound::new)
                        .submitted()
                        .name(),
                e.state(),
                enrolments.done(e),
                enrolments.steps(),
                certificate,
                isRenewable(e, certificate.orElse(null)));
    }

    private static LessonRow row(Enrolment enrolment, Lesson lesson) {
        LessonMark mark = enrolment.mark(lesson);
        return new LessonRow(lesson.slug(), lesson.title(), lesson.minutes(), mark.section() > 0, mark.isRead());
    }

    private static boolean isRenewable(Enrolment enrolment, @Nullable CertificateRow held) {
        return enrolment.state() == EnrolmentState.PASSED && held != null && held.state() != CertificateState.VALID;
    }

    private String known(String item) {
        if (!course.practises(item)) {
            throw new NotFound();
        }
        return item;
    }

    private Enrolment mine(EnrolmentId id) {
        return repository
                .findById(id.value())
                .filter(enrolment -> enrolment.person().equals(signedIn.actor().id()))
                .orElseThrow(NotFound::new);
    }
}
