package kz.pana.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import kz.pana.PanaTest;
import kz.pana.Personas;
import kz.pana.notify.Inbox;
import kz.pana.notify.InboxRow;
import kz.pana.team.overview.TeamOverview;
import kz.pana.visit.VisitFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A place that records no shifts is asked for them after its visit. */
@PanaTest
class ShiftsAskedTest {

    @Autowired
    ApplicationContext portal;

    @Autowired
    Personas cast;

    @Autowired
    Team team;

    @Autowired
    Members members;

    @Autowired
    Inbox inbox;

    VisitFixture scene;

    @BeforeEach
    void aPlace() {
        scene = VisitFixture.in(portal);
        scene.trained("Әсем Ғалиева");
    }

    @Test
    void itsOwnerFindsTheShiftsWithOneTap() {
        assertThat(asked()).isZero();
        scene.confirm(scene.reported());
        assertThat(asked()).isEqualTo(1);
    }

    @Test
    void whoeverRecordsThemIsNotAsked() {
        cast.as(scene.owner, () -> {
            TeamOverview.Member member = team.of(scene.place).members().getFirst();
            members.putOnShift(member.id(), member.version(), DayOfWeek.MONDAY, true);
        });
        scene.confirm(scene.reported());
        assertThat(asked()).isZero();
    }

    private long asked() {
        return cast.as(scene.owner, () -> inbox.latest(0, 50)).stream()
                .filter(row -> row.path().equals("team/" + scene.place))
                .map(InboxRow::text)
                .filter(text -> text.kk().startsWith("Тексеру өтті"))
                .count();
    }
}
