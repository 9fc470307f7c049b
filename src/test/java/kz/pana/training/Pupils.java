package kz.pana.training;

import java.time.Instant;
import java.util.Set;
import kz.pana.Cast;
import kz.pana.hours.OpeningHours;
import kz.pana.identity.AccountId;
import kz.pana.identity.Actor;
import kz.pana.identity.Role;
import kz.pana.kernel.PhoneNumber;
import kz.pana.place.Category;
import kz.pana.place.Listing;
import kz.pana.place.PlaceId;
import kz.pana.training.Course.Lesson;

/** The course and people who take it, for plain tests. */
final class Pupils {

    static final Course COURSE =
            CourseReader.read(CourseFolder.shipped()).course(1).orElseThrow();
    static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    static final Listing LISTING = new Listing(
            "Мерей дәріханасы",
            "Аптека «Мерей»",
            Category.PHARMACY,
            Cast.ALMATY,
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

    static Actor actor() {
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
}
