package kz.pana.training;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kz.pana.certificate.Certificates;
import kz.pana.certificate.TrainingPlaces;
import kz.pana.course.Courses;
import kz.pana.course.content.Course;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Actor;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.Refused;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.row.PlaceId;
import kz.pana.place.row.PlaceRow;
import kz.pana.training.row.EnrolmentId;
import kz.pana.training.row.EnrolmentKind;
import kz.pana.training.row.EnrolmentRow;
import kz.pana.training.row.EnrolmentState;
import org.springframework.stereotype.Component;

/** Enrols people. Runs in its callers' transactions and guards nothing. */
@Component
public class Enrolments {

    private final EnrolmentRepository enrolments;
    private final Certificates certificates;
    private final Courses courses;
    private final PlaceDirectory places;
    private final Clock clock;

    Enrolments(
            EnrolmentRepository enrolments,
            Certificates certificates,
            Courses courses,
            PlaceDirectory places,
            Clock clock) {
        this.enrolments = enrolments;
        this.certificates = certificates;
        this.courses = courses;
        this.places = places;
        this.clock = clock;
    }

    /** A double press from two devices enrols once: the second waits, and finds what the first did. */
    public void inTurn(PlaceId place) {
        places.inTurn(place);
    }

    Optional<Enrolment> latest(AccountId person, PlaceId place) {
        return enrolments.latest(person.value(), place.value(), Course.ID);
    }

    /** The round of the person for the place, where there is one. */
    public Optional<EnrolmentId> idOf(AccountId person, PlaceId place) {
        return latest(person, place).map(Enrolment::id);
    }

    /** Enrols the person for the place; a second time finds the first. */
    public EnrolmentId enrolOnce(Actor person, PlaceId place) {
        return latest(person.id(), place).orElseGet(() -> enrol(person, place)).id();
    }

    /** How far everyone came who learns for the place, in the order in which they were enrolled. */
    public List<EnrolmentRow> ofPlace(PlaceId place) {
        return enrolments.ofPlace(place.value()).stream()
                .map(this::asItStands)
                .map(found -> new EnrolmentRow(found.id(), found.person(), found.state(), done(found), steps(found)))
                .toList();
    }

    /** What the person takes, one for each place, newest first. */
    List<Enrolment> ofPerson(AccountId person) {
        return enrolments.ofPerson(person.value()).stream()
                .map(this::asItStands)
                .toList();
    }

    /** @throws NotFound if it is not theirs */
    Enrolment ofLearner(EnrolmentId id, Actor learner) {
        return enrolments
                .findById(id.value())
                .filter(enrolment -> enrolment.person().equals(learner.id()))
                .map(this::asItStands)
                .orElseThrow(NotFound::new);
    }

    /** The short refresher is for whoever is certified still: begun in time and left, it renews nothing years later. */
    private Enrolment asItStands(Enrolment enrolment) {
        if (enrolment.kind() == EnrolmentKind.REFRESHER
                && enrolment.state() != EnrolmentState.PASSED
                && !isCertified(enrolment)) {
            enrolment.widen();
        }
        return enrolment;
    }

    private boolean isCertified(Enrolment enrolment) {
        return Optional.ofNullable(certificates.ofPerson(enrolment.person()).get(enrolment.place()))
                .filter(held -> held.state().holds())
                .isPresent();
    }

    Enrolment enrol(Actor person, PlaceId place) {
        return enrol(person, place, EnrolmentKind.FULL);
    }

    /** Enrols for the present edition. */
    Enrolment enrol(Actor person, PlaceId place, EnrolmentKind kind) {
        int round = latest(person.id(), place).map(Enrolment::round).orElse(0) + 1;
        Enrolment enrolment =
                enrolments.save(new Enrolment(person, place, courses.current(), kind, round, clock.instant()));
        return enrolment;
    }

    /** The edition that the person takes. */
    Course course(Enrolment enrolment) {
        return courses.edition(enrolment.courseVersion());
    }

    /** How many steps whoever begins now would have. */
    public int steps() {
        return EnrolmentKind.FULL.steps(courses.current());
    }

    int steps(Enrolment enrolment) {
        return enrolment.kind().steps(course(enrolment));
    }

    int done(Enrolment enrolment) {
        return enrolment.done(course(enrolment));
    }

    /** @throws Refused unless the place was submitted and is neither rejected nor ended */
    public static void requireOpen(PlaceRow place) {
        if (place.listing() == null) {
            throw new Refused("training.refused.place-not-submitted");
        }
        if (!TrainingPlaces.isOpen(place.status())) {
            throw new Refused("training.refused.place-ended");
        }
    }
}
