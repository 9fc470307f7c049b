package kz.pana.training;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import kz.pana.certificate.Certificates;
import kz.pana.course.content.Course;
import kz.pana.course.content.QuizQuestion;
import kz.pana.identity.SignedIn;
import kz.pana.identity.access.Actor;
import kz.pana.identity.access.ForStaff;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.Refused;
import kz.pana.training.row.CourseOverview.LessonRow;
import kz.pana.training.row.EnrolmentId;
import kz.pana.training.row.QuizResult;
import kz.pana.training.row.QuizScreen;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The quiz at the end of one's own course. Each answer is kept as it is given, and nobody else sees it. */
@Service
@ForStaff
@Transactional
public class Quiz {

    private static final RandomGenerator CHANCE = new SecureRandom();

    private final QuizAttemptRepository attempts;
    private final Enrolments enrolments;
    private final Certificates certificates;
    private final SignedIn signedIn;
    private final ConductRules conduct;
    private final Clock clock;

    Quiz(
            QuizAttemptRepository attempts,
            Enrolments enrolments,
            Certificates certificates,
            ConductRules conduct,
            SignedIn signedIn,
            Clock clock) {
        this.attempts = attempts;
        this.enrolments = enrolments;
        this.certificates = certificates;
        this.conduct = conduct;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * Takes the open attempt up again, or draws a new one with other questions than the last.
     *
     * @throws Refused if the lessons or the practice are not done, the rules of conduct not accepted, the course is passed,
     *     or it was failed less than an hour ago
     */
    public void start(EnrolmentId id) {
        Enrolment enrolment = mine(id);
        if (conduct.acceptedAt().isEmpty()) {
            throw new Refused("training.refused.conduct-first");
        }
        enrolments.inTurn(enrolment.place());
        Optional<QuizAttempt> latest = latest(enrolment);
        if (open(enrolment).isEmpty()) {
            Course course = enrolments.course(enrolment);
            int ordinal = enrolment.beginAttempt(course, signedIn.actor(), clock.instant());
            Set<String> asked = latest.stream()
                    .flatMap(attempt -> attempt.questions().stream())
                    .map(AttemptQuestion::question)
                    .collect(Collectors.toSet());
            attempts.save(new QuizAttempt(id, ordinal, QuestionSampler.from(course, asked, CHANCE), clock.instant()));
        }
    }

    /**
     * The question on the screen, to answer or with its explanation; empty while no attempt is open, or while what is
     * open waits for the lessons and the practice.
     */
    @Transactional(readOnly = true)
    public Optional<QuizScreen> question(EnrolmentId id) {
        Enrolment enrolment = mine(id);
        return open(enrolment).map(attempt -> screen(enrolment, attempt));
    }

    /**
     * Answers the question on the screen; the last answer decides and, if it is passed, issues the certificate.
     *
     * @param number which question of the attempt, from 1
     * @param chosen the ids of the options chosen, in the order given
     * @return the same screen with the explanation
     * @throws Refused if the question has an answer already, or the lessons or the practice are not done
     * @throws InvalidValue if nothing was chosen
     */
    public QuizScreen answer(EnrolmentId id, UUID attemptId, int number, List<String> chosen) {
        Enrolment enrolment = mine(id);
        Course course = enrolments.course(enrolment);
        enrolment.requireReady(course);
        QuizAttempt attempt = attempt(enrolment, attemptId);
        QuizQuestion question = course.question(attempt.drawn(number - 1).question());
        attempt.answer(number - 1, question, chosen, clock.instant());
        if (attempt.isFinished()) {
            conclude(enrolment, attempt.score(course).passes(course.passMark()));
        }
        return screen(enrolment, attempt);
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

    private void conclude(Enrolment enrolment, boolean passed) {
        Actor learner = signedIn.actor();
        enrolment.conclude(passed, learner, clock.instant());
        if (passed) {
            certificates.issue(enrolment.passedBy(learner));
        }
    }

    private QuizResult result(Enrolment enrolment, QuizAttempt attempt) {
        Course course = enrolments.course(enrolment);
        Score score = attempt.score(course);
        List<LessonRow> again = attempt.questions().stream()
                .filter(question -> !question.isRight())
                .map(question -> course.question(question.question()).topic())
                .distinct()
                .sorted(Comparator.comparingInt(course::index))
                .map(topic -> enrolment.row(course.lesson(topic)))
                .toList();
        return new QuizResult(
                score.right(),
                score.of(),
                score.percent(),
                course.passMark(),
                score.vitalMissed(),
                score.passes(course.passMark()),
                again,
                enrolment.nextTry(clock.instant()),
                Optional.ofNullable(certificates.ofPerson(enrolment.person()).get(enrolment.place())));
    }

    private QuizScreen screen(Enrolment enrolment, QuizAttempt attempt) {
        int index = attempt.shown().orElseThrow(NotFound::new);
        AttemptQuestion drawn = attempt.drawn(index);
        QuizQuestion question = enrolments.course(enrolment).question(drawn.question());
        return new QuizScreen(
                attempt.id(),
                index + 1,
                attempt.questions().size(),
                question.text(),
                question.kind(),
                drawn.answers().stream().map(question::option).toList(),
                Optional.of(drawn)
                        .filter(AttemptQuestion::isAnswered)
                        .map(answered -> question.verdict(answered.chosenAnswers(), answered.isRight())));
    }

    private QuizAttempt attempt(Enrolment enrolment, UUID id) {
        return latest(enrolment).filter(found -> found.id().equals(id)).orElseThrow(NotFound::new);
    }

    /** An attempt goes on only while the quiz is open: a refresher may have become the whole course in the middle of it. */
    private Optional<QuizAttempt> open(Enrolment enrolment) {
        return latest(enrolment)
                .filter(attempt -> attempt.shown().isPresent())
                .filter(attempt -> attempt.isFinished() || enrolment.isReadyForQuiz(enrolments.course(enrolment)));
    }

    private Optional<QuizAttempt> latest(Enrolment enrolment) {
        return attempts.latest(enrolment.id().value());
    }

    private Enrolment mine(EnrolmentId id) {
        return enrolments.ofLearner(id, signedIn.actor());
    }
}
