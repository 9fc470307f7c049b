package kz.pana.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import kz.pana.course.CourseDemo;
import kz.pana.identity.AccountDemo;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.credential.SecretToken;
import kz.pana.place.application.Agreement;
import kz.pana.place.row.PlaceId;
import kz.pana.platform.DomainEvents;
import kz.pana.team.Invitations;
import kz.pana.team.Team;
import kz.pana.training.ConductRules;
import kz.pana.training.Learning;
import kz.pana.training.Quiz;
import kz.pana.training.Showing;
import kz.pana.training.row.EnrolmentId;
import kz.pana.training.row.QuizScreen;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Some of the staff take the course themselves: they join, read, practise and answer, some more than once, and some stop
 * on the way. Everything somebody does is one commit, so that a demonstration is soon there.
 */
@Component
@Profile("demo")
class DemoLearning {

    private static final Duration LESSON = Duration.ofMinutes(6);
    private static final Duration ANSWER = Duration.ofSeconds(40);
    private static final Duration NEXT_TRY = Duration.ofMinutes(90);

    private final Team team;
    private final Invitations invitations;
    private final Learning learning;
    private final Showing showing;
    private final ConductRules conduct;
    private final Quiz quiz;
    private final CourseDemo course;
    private final AccountDemo accounts;
    private final DemoClock clock;
    private final TransactionTemplate transaction;
    private final DomainEvents domainEvents;

    DemoLearning(
            Team team,
            Invitations invitations,
            Learning learning,
            Showing showing,
            ConductRules conduct,
            Quiz quiz,
            CourseDemo course,
            AccountDemo accounts,
            DemoClock clock,
            TransactionTemplate transaction,
            DomainEvents domainEvents) {
        this.team = team;
        this.invitations = invitations;
        this.learning = learning;
        this.showing = showing;
        this.conduct = conduct;
        this.quiz = quiz;
        this.course = course;
        this.accounts = accounts;
        this.clock = clock;
        this.transaction = transaction;
        this.domainEvents = domainEvents;
    }

    /** Somebody takes the course until it is passed. */
    void pass(DemoLearner who, AccountId owner, PlaceId place, Instant t) {
        transaction.executeWithoutResult(status -> {
            EnrolmentId id = join(who.account(), owner, place, t);
            Instant now = prepare(who, id, t);
            int attempt = 1;
            take(who, id, attempt, now);
            while (!passed(who, id)) {
                attempt++;
                now = now.plus(NEXT_TRY);
                take(who, id, attempt, now);
            }
        });
    }

    /** Somebody begins the course and leaves it after so many lessons, or after a first try at the quiz. */
    void stop(DemoLearner who, AccountId owner, PlaceId place, Instant t) {
        transaction.executeWithoutResult(status -> {
            EnrolmentId id = join(who.account(), owner, place, t);
            int read = who.stopsAfter(course.lessons().size());
            if (read < course.lessons().size()) {
                read(who, id, read, t);
            } else {
                take(who, id, 1, prepare(who, id, t));
            }
        });
    }

    /** Somebody joins by a link of the owner's. */
    EnrolmentId join(AccountId who, AccountId owner, PlaceId place, Instant t) {
        String address =
                as(owner, t, () -> team.invite(place, "Жаңа қызметкер")).address();
        SecretToken secret = new SecretToken(address.substring(address.lastIndexOf('/') + 1));
        return as(who, t, () -> invitations.accept(secret));
    }

    private Instant prepare(DemoLearner who, EnrolmentId id, Instant t) {
        Instant now = read(who, id, course.lessons().size(), t);
        Instant then = now;
        as(
                who,
                now,
                () -> course.practice().forEach(item -> {
                    learning.tick(id, item);
                    learning.confirm(id, item, "Әріптес");
                }));
        course.shown().forEach(item -> show(who, id, item, then));
        return now.plus(LESSON);
    }

    /** To the first colleague there is, who says so. */
    private void show(DemoLearner who, EnrolmentId id, String item, Instant t) {
        // As it was then: who was certified then need not be now.
        AccountId colleague = as(
                who.account(),
                t,
                () -> learning.practice(id).colleagues().getFirst().id());
        as(who, t, () -> showing.ask(id, item, colleague));
        as(colleague, t, () -> {
            showing.confirm(id, item);
            return t;
        });
    }

    /** @return when they have read them */
    private Instant read(DemoLearner who, EnrolmentId id, int lessons, Instant t) {
        Instant now = t;
        for (CourseDemo.Reading lesson : course.lessons().subList(0, lessons)) {
            now = now.plus(LESSON.multipliedBy(100).dividedBy(who.pace()));
            as(who, now, () -> {
                learning.lesson(id, lesson.slug());
                learning.turnTo(id, lesson.slug(), lesson.screens() - 1);
                learning.finishLesson(id, lesson.slug());
            });
        }
        return now;
    }

    private void take(DemoLearner who, EnrolmentId id, int attempt, Instant t) {
        as(who, t, () -> {
            conduct.accept(Agreement.VERSION);
            quiz.start(id);
        });
        Instant now = t;
        for (var screen = question(who, id); screen.isPresent(); screen = question(who, id)) {
            QuizScreen asked = screen.get();
            List<String> answer = who.answer(asked, course.right(asked.text()), attempt);
            now = now.plus(ANSWER);
            as(who, now, () -> {
                quiz.answer(id, asked.attempt(), asked.number(), answer);
                quiz.proceed(id, asked.attempt(), asked.number());
            });
        }
    }

    private Optional<QuizScreen> question(DemoLearner who, EnrolmentId id) {
        return accounts.as(who.account(), () -> quiz.question(id));
    }

    private boolean passed(DemoLearner who, EnrolmentId id) {
        return accounts.as(who.account(), () -> quiz.result(id)).orElseThrow().passed();
    }

    private void as(DemoLearner who, Instant when, Runnable action) {
        as(who.account(), when, () -> {
            action.run();
            return when;
        });
    }

    /** What somebody does has that one's name and that moment in the trail, in whatever transaction it is. */
    private <T> T as(AccountId who, Instant when, Supplier<T> action) {
        return accounts.as(
                who,
                () -> clock.at(when, () -> {
                    T done = action.get();
                    domainEvents.publish();
                    return done;
                }));
    }
}
