package kz.pana;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.util.Set;
import kz.pana.identity.AccountId;
import kz.pana.identity.People;
import kz.pana.identity.Role;
import kz.pana.notify.Inbox;
import kz.pana.place.ApplicationState;
import kz.pana.place.Enrolment;
import kz.pana.place.OwnedPlaces;
import kz.pana.place.ReviewDesk;
import kz.pana.territory.RegionCode;
import kz.pana.territory.Territory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A list asks the database as often for fifty rows as for one. */
@PanaTest
class ListScreensTest {

    /** A region that no other test enrols a place in. */
    private static final RegionCode QUIET = new RegionCode("KZ-10");

    private static final int MORE = 8;

    @Autowired
    Cast cast;

    @Autowired
    EntityManagerFactory factory;

    @Autowired
    Territory territory;

    @Autowired
    OwnedPlaces ownedPlaces;

    @Autowired
    ReviewDesk desk;

    @Autowired
    Inbox inbox;

    @Autowired
    People people;

    @Test
    void theDeskAndTheInboxOfACoordinator() {
        AccountId coordinator = cast.coordinator(QUIET);
        Runnable queue = () -> assertThat(desk.queue(Set.of(ApplicationState.SUBMITTED), "", 0, 50))
                .isNotEmpty();
        Runnable latest = () -> assertThat(inbox.latest(0, 50)).isNotEmpty();
        submit(cast.somebody());
        long queueOfOne = count(coordinator, queue);
        long inboxOfOne = count(coordinator, latest);

        for (int i = 0; i < MORE; i++) {
            submit(cast.somebody());
        }

        assertThat(count(coordinator, queue)).isEqualTo(queueOfOne).isLessThanOrEqualTo(4);
        assertThat(count(coordinator, latest)).isEqualTo(inboxOfOne).isLessThanOrEqualTo(4);
    }

    @Test
    void theOwnersPlaces() {
        AccountId owner = cast.somebody();
        Runnable mine = () -> assertThat(ownedPlaces.mine()).isNotEmpty();
        submit(owner);
        long one = count(owner, mine);

        for (int i = 0; i < MORE; i++) {
            submit(owner);
        }

        assertThat(count(owner, mine)).isEqualTo(one).isLessThanOrEqualTo(4);
    }

    @Test
    void thePeopleOfTheAdministrator() {
        AccountId administrator = cast.somebody(Role.ADMINISTRATOR);
        cast.coordinator(QUIET);
        long one = count(administrator, () -> people.search("", 0, 1));

        for (int i = 0; i < MORE; i++) {
            cast.coordinator(QUIET);
        }

        assertThat(count(administrator, () -> people.search("", 0, 50)))
                .isEqualTo(one)
                .isLessThanOrEqualTo(6);
    }

    private void submit(AccountId owner) {
        Enrolment.submit(cast, ownedPlaces, owner, Enrolment.answersIn(QUIET, territory));
    }

    private long count(AccountId who, Runnable list) {
        return cast.as(who, () -> QueryCount.of(factory, list));
    }
}
