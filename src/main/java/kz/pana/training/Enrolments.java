package kz.pana.training;

import java.time.Clock;
import java.util.Optional;
import kz.pana.identity.AccountId;
import kz.pana.identity.Actor;
import kz.pana.kernel.Happenings;
import kz.pana.kernel.Refused;
import kz.pana.place.PlaceId;
import kz.pana.place.PlaceRow;
import org.springframework.stereotype.Component;

/** Enrols people. Runs in its callers' transactions and guards nothing. */
@Component
class Enrolments {

    private final EnrolmentRepository enrolments;
    private final Course course;
    private final Happenings happenings;
    private final Clock clock;

    Enrolments(EnrolmentRepository enrolments, Course course, Happenings happenings, Clock clock) {
        this.enrolments = enrolments;
        this.course = course;
        this.happenings = happenings;
        this.clock = clock;
    }

    Optional<Enrolment> latest(AccountId person, PlaceId place) {
        return enrolments.latest(person.value(), place.value(), course.id());
    }

    Enrolment enrol(Actor person, PlaceId place) {
        int round = latest(person.id(), place).map(Enrolment::round).orElse(0) + 1;
        Enrolment enrolment = enrolments.save(new Enrolment(person, place, course, round, clock.instant()));
        happenings.tell(enrolment);
        return enrolment;
    }

    int steps() {
        return course.lessons().size() + 2;
    }

    /** How many of the steps are done: the lessons, the practice, the quiz. */
    int done(Enrolment enrolment) {
        return enrolment.lessonsRead(course)
                + (enrolment.practiced(course) == course.practice().size() ? 1 : 0)
                + (enrolment.state() == EnrolmentState.PASSED ? 1 : 0);
    }

    /** @throws Refused unless the place was submitted and is neither rejected nor ended */
    static void requireOpen(PlaceRow place) {
        if (place.listing() == null) {
            throw new Refused("training.refused.place-not-submitted");
        }
        if (!TrainingPlaces.isOpen(place.standing())) {
            throw new Refused("training.refused.place-ended");
        }
    }
}
