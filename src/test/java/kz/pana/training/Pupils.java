package kz.pana.training;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import kz.pana.Personas;
import kz.pana.course.content.Course;
import kz.pana.course.content.Course.Lesson;
import kz.pana.course.content.QuestionKind;
import kz.pana.course.content.QuizQuestion;
import kz.pana.course.folder.CourseFolder;
import kz.pana.course.folder.CourseParser;
import kz.pana.hours.OpeningHours;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Actor;
import kz.pana.identity.access.Role;
import kz.pana.kernel.PhoneNumber;
import kz.pana.place.application.Category;
import kz.pana.place.application.Listing;
import kz.pana.place.row.PlaceId;
import kz.pana.training.row.EnrolmentKind;

/** The course and people who take it, for plain tests. */
public final class Pupils {

    public static final Course COURSE = CourseParser.published(CourseFolder.shipped(), 1);
    public static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    public static final Listing LISTING = new Listing(
            "Мерей дәріханасы",
            "Аптека «Мерей»",
            Category.PHARMACY,
            Personas.ALMATY,
            "almaty",
            "Абай даңғылы",
            "52",
            "",
            43.2389,
            76.9046,
            OpeningHours.parse("Mo-Su 09:00-22:00"),
            PhoneNumber.parse("+77011234567"),
            false,
            false,
            false,
            "kk,ru",
            false);

    private Pupils() {}

    public static Actor actor() {
        return new Actor(AccountId.create(), "Айгүл Сейітова", Set.of(Role.STAFF), Set.of());
    }

    static Enrolment enrolled(Actor person) {
        return new Enrolment(person, PlaceId.create(), COURSE, EnrolmentKind.FULL, 1, NOW);
    }

    /** Has read every lesson and ticked all practice. */
    static Enrolment ready(Actor person) {
        Enrolment enrolment = enrolled(person);
        enrolment.begin(person, NOW);
        COURSE.lessons().forEach(lesson -> read(enrolment, lesson));
        COURSE.practice().forEach(item -> practise(enrolment, item.id()));
        return enrolment;
    }

    private static void practise(Enrolment enrolment, String item) {
        enrolment.markPractice(item, mark -> mark.ticked(NOW).confirmed("Дана", NOW));
    }

    static void read(Enrolment enrolment, Lesson lesson) {
        enrolment.turnTo(lesson, lesson.screens() - 1);
        enrolment.finish(lesson, NOW);
    }

    static Enrolment passed(Actor person) {
        Enrolment enrolment = ready(person);
        enrolment.beginAttempt(COURSE, person, NOW);
        enrolment.conclude(true, person, NOW);
        return enrolment;
    }

    /** What somebody answers who is wrong. */
    public static List<String> wrong(QuizQuestion question) {
        return question.kind() == QuestionKind.ORDER
                ? question.rightAnswers().reversed()
                : question.answers().stream()
                        .filter(answer -> !answer.right())
                        .findFirst()
                        .map(answer -> List.of(answer.id()))
                        .orElseThrow();
    }
}
