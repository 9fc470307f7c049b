package kz.pana.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import kz.pana.MovedClock;
import kz.pana.PanaTest;
import kz.pana.Personas;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Role;
import kz.pana.kernel.KernelConfiguration;
import kz.pana.notify.Inbox;
import kz.pana.notify.InboxRow;
import kz.pana.place.row.PlaceId;
import kz.pana.team.TeamDemo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody is certified, and a year passes. */
@PanaTest
class RecallRemindersTest {

    private static final Duration DAY = Duration.ofDays(1);

    @Autowired
    ApplicationContext portal;

    @Autowired
    Personas cast;

    @Autowired
    MovedClock clock;

    @Autowired
    TeamDemo ready;

    @Autowired
    RecallReminders reminders;

    @Autowired
    Recalls recalls;

    @Autowired
    Inbox inbox;

    @Autowired
    JdbcClient database;

    AccountId pupil;
    Instant certified;

    @BeforeEach
    void somebodyIsCertified() {
        pupil = cast.somebody(Role.STAFF);
        PlaceId place = new Classroom(portal).place(cast.somebody());
        ready.certify(pupil, place);
        // Whole milliseconds: databases keep no nanoseconds.
        certified = clock.instant().plusMillis(1).truncatedTo(ChronoUnit.MILLIS);
        on(0);
    }

    @Test
    void inAYearSheIsAskedOnEachDayAndOnce() {
        int asked = 0;
        for (int day : new int[] {7, 28, 56, 98, 140, 182, 224, 266, 308, 350}) {
            on(day - 1);
            assertThat(notices()).as("before day %d", day).hasSize(asked);
            on(day);
            on(day);
            asked++;
            assertThat(notices()).as("day %d", day).hasSize(asked);
            clock.at(moment(day), () -> cast.as(pupil, recalls::finish));
        }
    }

    @Test
    void afterHalfAYearSheIsToldOnceToRefreshTheCourse() {
        Instant day = certified.atZone(KernelConfiguration.ALMATY).plusMonths(6).toInstant();
        int before = notices("training").size();
        clock.at(day.minus(DAY), reminders::remindDue);
        assertThat(notices("training")).hasSize(before);
        clock.at(day, reminders::remindDue);
        clock.at(day.plus(DAY), reminders::remindDue);
        assertThat(notices("training")).hasSize(before + 1);
    }

    @Test
    void whoeverLosesTheCertificateIsAskedNoMore() {
        database.sql("""
                        update certificate set revoked_at = issued_at, revoked_by = account_id, revoked_why = 'Қате'
                        where account_id = ?
                        """).param(pupil.value()).update();
        on(8);
        assertThat(notices()).isEmpty();
    }

    @Test
    void whoeverIsShutOutIsAskedNoMore() {
        database.sql("update account set blocked = true where id = ?")
                .param(pupil.value())
                .update();
        on(8);
        database.sql("update account set blocked = false where id = ?")
                .param(pupil.value())
                .update();
        assertThat(notices()).isEmpty();
    }

    @Test
    void theScenesOfTwoWeeksAreOfTwoLessons() {
        RecallTask first = task(8);
        clock.at(moment(8), () -> cast.as(pupil, recalls::finish));
        RecallTask second = task(30);

        assertThat(first.due()).isTrue();
        assertThat(second.number()).isEqualTo(1);
        assertThat(second.lesson()).isNotEqualTo(first.lesson());
    }

    private RecallTask task(int day) {
        return clock.at(moment(day), () -> cast.as(pupil, recalls::mine)).orElseThrow();
    }

    private void on(int day) {
        clock.at(moment(day), reminders::remindDue);
    }

    private Instant moment(int day) {
        return certified.plus(DAY.multipliedBy(day));
    }

    private List<InboxRow> notices() {
        return notices("training/recall");
    }

    private List<InboxRow> notices(String path) {
        return cast.as(pupil, () -> inbox.latest(0, 50)).stream()
                .filter(row -> row.path().equals(path))
                .toList();
    }
}
