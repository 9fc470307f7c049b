package kz.pana.training;

import java.time.Clock;
import kz.pana.identity.AccountId;
import kz.pana.identity.Actor;
import kz.pana.identity.Directory;
import kz.pana.identity.Person;
import kz.pana.kernel.Happenings;
import kz.pana.place.PlaceId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Certificates without the lessons: for the demonstration and the tests. Production has no such bean. */
@Component
@Profile({"demo", "test"})
public class ReadyCertificates {

    private final Enrolments enrolments;
    private final Memberships memberships;
    private final Certificates certificates;
    private final Directory directory;
    private final Happenings happenings;
    private final Clock clock;

    ReadyCertificates(
            Enrolments enrolments,
            Memberships memberships,
            Certificates certificates,
            Directory directory,
            Happenings happenings,
            Clock clock) {
        this.enrolments = enrolments;
        this.memberships = memberships;
        this.certificates = certificates;
        this.directory = directory;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** Lets the person work at the place and have passed the course. */
    @Transactional
    public void certify(AccountId who, PlaceId place) {
        Person person = directory.person(who);
        Actor actor = new Actor(person.id(), person.name(), person.roles(), person.regions());
        memberships.join(actor, place);
        Enrolment enrolment = enrolments.enrol(actor, place);
        enrolment.begin(actor, clock.instant());
        enrolment.conclude(true, actor, clock.instant());
        happenings.tell(enrolment);
        certificates.issue(enrolment, actor);
    }
}
