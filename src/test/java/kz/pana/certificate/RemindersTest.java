package kz.pana.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kz.pana.MovedClock;
import kz.pana.PanaTest;
import kz.pana.Personas;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Role;
import kz.pana.notify.Inbox;
import kz.pana.notify.InboxRow;
import kz.pana.place.Assessing;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.ReviewDesk;
import kz.pana.place.row.PlaceRow;
import kz.pana.place.status.Validity;
import kz.pana.team.TeamDemo;
import kz.pana.visit.VisitFixture;
import kz.pana.visit.VisitPlanning;
import kz.pana.visit.row.VisitId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A published place, two people with certificates, and the days that pass. */
@PanaTest
class RemindersTest {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration SECOND = Duration.ofSeconds(1);

    @Autowired
    ApplicationContext portal;

    @Autowired
    Personas cast;

    @Autowired
    MovedClock clock;

    @Autowired
    TeamDemo ready;

    @Autowired
    Reminders reminders;

    @Autowired
    CertificateDesk desk;

    @Autowired
    CertificateRepository certificates;

    @Autowired
    ReviewDesk reviewDesk;

    @Autowired
    VisitPlanning planning;

    @Autowired
    PlaceDirectory places;

    @Autowired
    Inbox inbox;

    @Autowired
    JdbcClient database;

    VisitFixture scene;
    AccountId pupil;
    Instant end;

    @BeforeEach
    void aPublishedPlace() {
        scene = VisitFixture.in(portal);
        pupil = cast.somebody(Role.STAFF);
        // Hers runs out long before the owner's, and before the visit does.
        clock.at(clock.instant().minus(DAY.multipliedBy(60)), () -> ready.certify(pupil, scene.place));
        ready.certify(scene.owner, scene.place);
        VisitId visit = scene.reported();
        cast.as(scene.coordinator, () -> planning.confirm(visit, scene.version(visit)));
        cast.as(cast.coordinator(Personas.ALMATY), () -> reviewDesk.approve(scene.place, row().version()));
        assertThat(row().status().published()).isTrue();
        end = held(pupil).expiresAt();
    }

    @Test
    void theOwnerIsWarnedThreeTimesAndThePlaceLeavesWithinSecondsOfTheEnd() {
        remindOn(end.minus(DAY.multipliedBy(31)));
        assertThat(notices(scene.owner)).isEmpty();
        for (int days : new int[] {30, 14, 3}) {
            remindOn(end.minus(DAY.multipliedBy(days)));
            remindOn(end.minus(DAY.multipliedBy(days)).plus(SECOND));
            assess(end.minus(DAY.multipliedBy(days)));
        }
        remindOn(end.minus(SECOND));
        assertThat(notices(scene.owner)).hasSize(3).allSatisfy(row -> {
            assertThat(row.path()).isEqualTo("team/" + scene.place);
            assertThat(row.text().ru()).contains("Айгүл Сейітова", "короткое повторение");
        });
        assertThat(notices(pupil))
                .hasSize(3)
                .allSatisfy(row -> assertThat(row.path()).isEqualTo("training"));
        assertThat(notices(pupil).getFirst().text().kk()).contains("3 күннен", "қысқа қайталау");

        assess(end.minus(SECOND));
        assertThat(row().status().published()).as("a second before the end").isTrue();
        assess(end);
        assertThat(row().status().published()).as("at the end").isFalse();
        assertThat(row().status().outstanding())
                .singleElement()
                .satisfies(lacking -> assertThat(lacking.requirement()).isEqualTo("training"));
    }

    @Test
    void afterADowntimeOnlyTheNearestReminderIsSent() {
        remindOn(end.minus(DAY.multipliedBy(9)));

        assertThat(notices(scene.owner))
                .singleElement()
                .satisfies(row -> assertThat(row.text().en()).contains("runs out in 9 days"));
    }

    @Test
    void whoeverHasRenewedIsLeftInPeace() {
        clock.at(end.minus(DAY.multipliedBy(20)), () -> ready.certify(pupil, scene.place));
        remindOn(end.minus(DAY.multipliedBy(14)));

        assertThat(notices(pupil)).isEmpty();
        assertThat(notices(scene.owner)).isEmpty();
    }

    @Test
    void nobodyIsRemindedOfARevokedCertificate() {
        cast.as(
                scene.coordinator,
                () -> desk.revoke(held(pupil).id(), held(pupil).version(), "Себебі бар"));
        remindOn(end.minus(DAY.multipliedBy(3)));

        assertThat(notices(pupil)).isEmpty();
    }

    /** Revoking is done at once: what comes of it is said before. */
    @Test
    void theCoordinatorIsWarnedWhereThePlaceWouldLeaveTheMap() {
        Certificate hers = held(pupil);
        assertThat(cast.as(scene.coordinator, () -> desk.leavesMapWithout(hers.id())))
                .hasValueSatisfying(what -> assertThat(what.args()).containsExactly(1, 2));
        ready.certify(cast.somebody(Role.STAFF), scene.place);
        assertThat(cast.as(scene.coordinator, () -> desk.leavesMapWithout(hers.id())))
                .as("a third is trained")
                .isEmpty();
    }

    @Test
    void nobodyIsRemindedForAPlaceThatHasLeft() {
        cast.as(scene.coordinator, () -> reviewDesk.end(scene.place, Validity.CLOSED, "Жабылды"));
        remindOn(end.minus(DAY.multipliedBy(3)));

        assertThat(notices(pupil)).isEmpty();
    }

    @Test
    void whoeverCannotSignInIsNotReminded() {
        database.sql("update account set blocked = true where id = ?")
                .param(pupil.value())
                .update();
        remindOn(end.minus(DAY.multipliedBy(3)));
        assertThat(notices(scene.owner)).isEmpty();

        database.sql("update account set blocked = false where id = ?")
                .param(pupil.value())
                .update();
        assertThat(notices(pupil)).isEmpty();
        remindOn(end.minus(DAY.multipliedBy(2)));
        assertThat(notices(pupil)).hasSize(1);
    }

    @Test
    void anOwnerIsToldOnceOfHerOwn() {
        remindOn(held(scene.owner).expiresAt().minus(DAY.multipliedBy(3)));

        assertThat(notices(scene.owner))
                .filteredOn(row -> row.path().equals("training"))
                .hasSize(1);
    }

    private void remindOn(Instant moment) {
        clock.at(moment, reminders::remindDue);
    }

    private void assess(Instant moment) {
        clock.at(moment, () -> Assessing.due(portal));
    }

    private PlaceRow row() {
        return places.row(scene.place);
    }

    private Certificate held(AccountId who) {
        return certificates.ofPerson(who.value()).getFirst();
    }

    /** Those about a certificate that runs out, the latest first. */
    private List<InboxRow> notices(AccountId who) {
        return cast.as(who, () -> inbox.latest(0, 50)).stream()
                .filter(row -> row.text().en() instanceof String text && text.contains("runs out in"))
                .toList();
    }
}
