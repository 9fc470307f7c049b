package kz.pana.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.pana.Personas;
import kz.pana.course.content.Course;
import kz.pana.course.content.Course.PracticeItem;
import kz.pana.course.content.QuizQuestion;
import kz.pana.identity.AccountDirectory;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Role;
import kz.pana.identity.credential.SecretToken;
import kz.pana.kernel.KernelConfiguration;
import kz.pana.place.Enrolling;
import kz.pana.place.OwnedPlaces;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.ReviewDesk;
import kz.pana.place.application.Agreement;
import kz.pana.place.application.ApplicationField;
import kz.pana.place.row.PlaceId;
import kz.pana.place.row.PlaceRow;
import kz.pana.team.Invitations;
import kz.pana.team.Team;
import kz.pana.territory.RegionCode;
import kz.pana.training.row.EnrolmentId;
import kz.pana.training.row.PracticePage;
import kz.pana.training.row.QuizResult;
import kz.pana.training.row.QuizScreen;
import org.springframework.context.ApplicationContext;

/** Takes people through the course, as they would do themselves. */
public final class Classroom {

    private final Personas cast;
    private final OwnedPlaces places;
    private final ReviewDesk desk;
    private final Team team;
    private final Invitations invitations;
    private final Learning learning;
    private final Showing showing;
    private final ShownAlone alone;
    private final EnrolmentRepository enrolments;
    private final PlaceDirectory directory;
    private final AccountDirectory accounts;
    private final Clock clock;
    private final ConductRules conduct;
    private final Quiz quiz;
    private final Course course;

    public Classroom(ApplicationContext portal) {
        cast = portal.getBean(Personas.class);
        places = portal.getBean(OwnedPlaces.class);
        desk = portal.getBean(ReviewDesk.class);
        team = portal.getBean(Team.class);
        invitations = portal.getBean(Invitations.class);
        learning = portal.getBean(Learning.class);
        showing = portal.getBean(Showing.class);
        alone = portal.getBean(ShownAlone.class);
        enrolments = portal.getBean(EnrolmentRepository.class);
        directory = portal.getBean(PlaceDirectory.class);
        accounts = portal.getBean(AccountDirectory.class);
        clock = portal.getBean(Clock.class);
        conduct = portal.getBean(ConductRules.class);
        quiz = portal.getBean(Quiz.class);
        course = Pupils.COURSE;
    }

    /** A place of that owner, with which a coordinator has begun. */
    public PlaceId place(AccountId owner) {
        return place(owner, Map.of());
    }

    /** @param others what is answered otherwise than by most */
    public PlaceId place(AccountId owner, Map<ApplicationField, String> others) {
        Map<ApplicationField, String> answers = Enrolling.answers();
        answers.putAll(others);
        PlaceId place = Enrolling.submit(cast, places, owner, answers);
        cast.as(
                cast.coordinator(new RegionCode(Objects.requireNonNull(answers.get(ApplicationField.REGION)))),
                () -> desk.startOnboarding(place, desk.place(place).row().version()));
        return place;
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
        return cast.as(person, () -> invitations.accept(new SecretToken(token)));
    }

    /** Reads and practises all and accepts the rules of conduct, up to the quiz. */
    public void prepare(EnrolmentId id) {
        conduct.accept(Agreement.VERSION);
        course.lessons().forEach(lesson -> read(id, lesson.slug()));
        course.practice().stream().filter(item -> !item.isShown()).forEach(item -> {
            learning.tick(id, item.id());
            learning.confirm(id, item.id(), "Дана");
        });
        course.practice().stream()
                .filter(PracticeItem::isShown)
                .map(PracticeItem::id)
                .forEach(item -> show(id, item));
    }

    /** To a colleague, or, where nobody else is there, to a coordinator by telephone. */
    private void show(EnrolmentId id, String item) {
        List<PracticePage.Colleague> colleagues = learning.practice(id).colleagues();
        if (colleagues.isEmpty()) {
            PlaceRow place = places(id);
            showing.askCoordinators(id, item);
            cast.as(
                    cast.coordinator(place.submitted().region()),
                    () -> alone.byTelephone(id, item, LocalDate.now(clock.withZone(KernelConfiguration.ALMATY))));
        } else {
            AccountId colleague = colleagues.getFirst().id();
            showing.ask(id, item, colleague);
            accounts.grant(colleague, Role.STAFF);
            cast.as(colleague, () -> showing.confirm(id, item));
        }
    }

    private PlaceRow places(EnrolmentId id) {
        return directory.row(enrolments.findById(id.value()).orElseThrow().place());
    }

    public void read(EnrolmentId id, String slug) {
        learning.lesson(id, slug);
        learning.turnTo(id, slug, course.lesson(slug).screens() - 1);
        learning.finishLesson(id, slug);
    }

    /** Takes the quiz with so many wrong answers, none of them where life depends on it. */
    public QuizResult takeQuiz(EnrolmentId id, int wrong) {
        return takeQuiz(id, wrong, false);
    }

    /** @param vital whether the wrong ones are where life depends on it */
    QuizResult takeQuiz(EnrolmentId id, int wrong, boolean vital) {
        quiz.start(id);
        int left = wrong;
        while (quiz.question(id).isPresent()) {
            QuizScreen screen = quiz.question(id).get();
            boolean miss = left > 0 && course.isVital(question(screen).id()) == vital;
            left -= miss ? 1 : 0;
            quiz.answer(id, screen.attempt(), screen.number(), miss ? wrong(screen) : right(screen));
            quiz.proceed(id, screen.attempt(), screen.number());
        }
        return quiz.result(id).orElseThrow();
    }

    public List<String> right(QuizScreen screen) {
        return question(screen).rightAnswers();
    }

    List<String> wrong(QuizScreen screen) {
        return Pupils.wrong(question(screen));
    }

    private QuizQuestion question(QuizScreen screen) {
        return course.questions().stream()
                .filter(question -> question.text().equals(screen.text()))
                .findFirst()
                .orElseThrow();
    }
}
