package kz.pana.training;

import java.util.Map;
import java.util.Set;
import kz.pana.Cast;
import kz.pana.identity.AccountId;
import kz.pana.identity.Secret;
import kz.pana.place.Enrolling;
import kz.pana.place.OwnedPlaces;
import kz.pana.place.PlaceId;
import kz.pana.place.Question;
import org.springframework.context.ApplicationContext;

/** Takes people through the course, as they would do themselves. */
public final class Classroom {

    private final Cast cast;
    private final OwnedPlaces places;
    private final Team team;
    private final Invitations invitations;
    private final Learning learning;
    private final Course course;

    public Classroom(ApplicationContext portal) {
        cast = portal.getBean(Cast.class);
        places = portal.getBean(OwnedPlaces.class);
        team = portal.getBean(Team.class);
        invitations = portal.getBean(Invitations.class);
        learning = portal.getBean(Learning.class);
        course = portal.getBean(Course.class);
    }

    /** A place of that owner, handed in. */
    public PlaceId place(AccountId owner) {
        return place(owner, Map.of());
    }

    PlaceId place(AccountId owner, Map<Question, String> others) {
        Map<Question, String> answers = Enrolling.answers();
        answers.putAll(others);
        return Enrolling.submit(cast, places, owner, answers);
    }

    /** What the link ends with. */
    public String token(AccountId owner, PlaceId place) {
        String address = cast.as(owner, () -> team.invite(place, "Дана")).address();
        return address.substring(address.lastIndexOf('/') + 1);
    }

    public EnrolmentId join(AccountId person, AccountId owner, PlaceId place) {
        return accept(person, token(owner, place));
    }

    public EnrolmentId accept(AccountId person, String token) {
        return cast.as(person, () -> invitations.accept(new Secret(token)));
    }

    /** Reads and practises all, up to the quiz. */
    void prepare(EnrolmentId id) {
        course.lessons().forEach(lesson -> {
            learning.lesson(id, lesson.slug());
            learning.turnTo(id, lesson.slug(), lesson.sections().size() - 1);
            learning.finishLesson(id, lesson.slug());
        });
        course.practice().forEach(item -> learning.tick(id, item.id(), "Дана"));
    }

    /** Takes the quiz with so many wrong answers. */
    QuizResult takeQuiz(EnrolmentId id, int wrong) {
        learning.startQuiz(id);
        int left = wrong;
        while (learning.question(id).isPresent()) {
            QuizScreen screen = learning.question(id).get();
            learning.answer(id, screen.attempt(), screen.number(), left-- > 0 ? wrong(screen) : right(screen));
            learning.proceed(id, screen.attempt(), screen.number());
        }
        return learning.result(id).orElseThrow();
    }

    public Set<String> right(QuizScreen screen) {
        return question(screen).rightAnswers();
    }

    Set<String> wrong(QuizScreen screen) {
        return question(screen).answers().stream()
                .filter(answer -> !answer.right())
                .findFirst()
                .map(answer -> Set.of(answer.id()))
                .orElseThrow();
    }

    private QuizQuestion question(QuizScreen screen) {
        return course.questions().stream()
                .filter(question -> question.text().equals(screen.text()))
                .findFirst()
                .orElseThrow();
    }
}
