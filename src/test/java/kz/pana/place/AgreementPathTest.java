package kz.pana.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kz.pana.MovedClock;
import kz.pana.PanaTest;
import kz.pana.Personas;
import kz.pana.notify.Inbox;
import kz.pana.place.application.Agreement;
import kz.pana.place.event.PlaceChanged;
import kz.pana.place.status.Outstanding;
import kz.pana.visit.VisitFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A place on the map whose owner accepted the version of the agreement before the present one. */
@PanaTest
class AgreementPathTest {

    private static final Instant BEFORE = Agreement.BINDING_FROM.minus(Duration.ofDays(40));

    @Autowired
    ApplicationContext context;

    @Autowired
    Personas cast;

    @Autowired
    OwnedPlaces ownedPlaces;

    @Autowired
    PlaceDirectory places;

    @Autowired
    Publications publications;

    @Autowired
    PlaceReminders reminders;

    @Autowired
    Inbox inbox;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    MovedClock clock;

    private VisitFixture scene;

    @BeforeEach
    void somebodyAcceptedTheVersionBefore() {
        scene = VisitFixture.in(context);
        scene.published();
        database.sql("update place set agreement_version = ? where id = ?")
                .params(Agreement.PREVIOUS, scene.place.value())
                .update();
        clock.at(
                BEFORE,
                () -> transaction.executeWithoutResult(status -> events.publishEvent(new PlaceChanged(scene.place))));
    }

    @Test
    void itStaysOnTheMapUntilThatDayAndLeavesOnIt() {
        assertThat(isPublished()).isTrue();
        clock.at(Agreement.BINDING_FROM.minusSeconds(1), publications::assessDue);
        assertThat(isPublished()).isTrue();

        clock.at(Agreement.BINDING_FROM, publications::assessDue);
        assertThat(isPublished()).isFalse();
        assertThat(places.row(scene.place).status().outstanding())
                .extracting(Outstanding::requirement)
                .containsExactly("agreement");

        clock.at(
                Agreement.BINDING_FROM,
                () -> cast.as(scene.owner, () -> ownedPlaces.acceptAgreement(scene.place, "Айгүл Сейітова")));
        assertThat(isPublished()).isTrue();
    }

    @Test
    void itsOwnerIsToldAtOnceAndOnceMoreInTheLastWeek() {
        clock.at(BEFORE, () -> reminders.remindOfAgreement());
        clock.at(BEFORE.plus(Duration.ofDays(1)), () -> reminders.remindOfAgreement());
        assertThat(told()).hasSize(1);

        Instant lastWeek = Agreement.BINDING_FROM.minus(Duration.ofDays(6));
        clock.at(lastWeek, () -> reminders.remindOfAgreement());
        clock.at(lastWeek.plus(Duration.ofDays(1)), () -> reminders.remindOfAgreement());
        assertThat(told()).hasSize(2).allSatisfy(text -> assertThat(text).contains("31 January 2027"));

        clock.at(Agreement.BINDING_FROM, () -> reminders.remindOfAgreement());
        assertThat(told()).hasSize(2);
    }

    private List<String> told() {
        return cast.as(scene.owner, () -> inbox.latest(0, 50)).stream()
                .map(row -> row.text().en())
                .filter(text -> text.contains("agreement has a new version"))
                .toList();
    }

    private boolean isPublished() {
        return places.row(scene.place).status().published();
    }
}
