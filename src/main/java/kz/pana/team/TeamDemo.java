package kz.pana.team;

import kz.pana.identity.AccountDirectory;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Actor;
import kz.pana.identity.person.Person;
import kz.pana.place.row.PlaceId;
import kz.pana.training.TrainingDemo;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Certificates without the lessons: for the demonstration and the tests. Production has no such bean. */
@Component
@Profile({"demo", "test"})
public class TeamDemo {

    private final Memberships memberships;
    private final TrainingDemo training;
    private final AccountDirectory directory;

    TeamDemo(Memberships memberships, TrainingDemo training, AccountDirectory directory) {
        this.memberships = memberships;
        this.training = training;
        this.directory = directory;
    }

    /** Lets the person work at the place and have passed the course. */
    @Transactional
    public void certify(AccountId who, PlaceId place) {
        Person person = directory.person(who);
        Actor actor = new Actor(person.id(), person.name(), person.roles(), person.regions());
        memberships.join(actor, place);
        training.pass(actor, place);
    }
}
