package kz.pana.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kz.pana.MovedClock;
import kz.pana.PanaTest;
import kz.pana.Personas;
import kz.pana.identity.access.AccountId;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.Refused;
import kz.pana.place.PlaceTrail;
import kz.pana.place.row.PlaceId;
import kz.pana.team.overview.TeamOverview;
import kz.pana.team.shift.FirstMinute;
import kz.pana.team.shift.FirstMinute.Note;
import kz.pana.team.shift.FirstMinute.Opened;
import kz.pana.training.Classroom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever opens a shift looks at three lines, once a day. */
@PanaTest
class FirstMinutesTest {

    @Autowired
    Personas cast;

    @Autowired
    ApplicationContext portal;

    @Autowired
    FirstMinutes minutes;

    @Autowired
    TeamDemo ready;

    @Autowired
    MovedClock clock;

    @Autowired
    JdbcClient database;

    Classroom classroom;
    AccountId owner;
    AccountId cashier;
    PlaceId place;

    @BeforeEach
    void somebodyWorksThere() {
        classroom = new Classroom(portal);
        owner = cast.somebody();
        place = classroom.place(owner);
        cashier = cast.named("Дана Ахметова");
        classroom.join(cashier, owner, place);
        ready.certify(cashier, place);
    }

    @Test
    void whatNobodyWroteDownIsUnknownAndTheRestComesFromWhatThePlaceSaid() {
        FirstMinute minute = cast.as(cashier, () -> minutes.of(place));
        assertThat(minute.quietSpot()).isEmpty();
        assertThat(minute.phone().toString()).contains("701");
        assertThat(minute.callers()).containsExactly("Дана Ахметова");
        assertThat(minute.onShift()).as("no shifts are recorded").isFalse();
        assertThat(minute.doneAt()).isEmpty();
        assertThat(minute.last()).isEmpty();
    }

    @Test
    void theTeamWritesItDownOnceForAll() {
        cast.as(cashier, () -> minutes.note(place, Note.NONE, new Note("  Қойма,  кассаның оң жағы ", "", "")));
        FirstMinute read = cast.as(owner, () -> minutes.of(place));
        assertThat(read.quietSpot()).contains("Қойма, кассаның оң жағы");
        assertThat(read.callers()).containsExactly("Дана Ахметова");

        Note before = read.note();
        cast.as(owner, () -> minutes.note(place, before, new Note("Қойма", "Кассадағы қызыл телефон", "Касса")));
        read = cast.as(cashier, () -> minutes.of(place));
        assertThat(read.phone().toString()).contains("қызыл телефон");
        assertThat(read.callers()).containsExactly("Касса");
        assertThat(read.onShift()).isTrue();

        Note now = read.note();
        for (Note wrong : List.of(
                new Note(" ", "", ""),
                new Note("Қ".repeat(201), "", ""),
                new Note("Қойма", "", "https://evil.example"))) {
            assertThatThrownBy(() -> cast.as(cashier, () -> minutes.note(place, now, wrong)))
                    .as(wrong.toString())
                    .isInstanceOf(InvalidValue.class);
        }
        assertThatThrownBy(() -> cast.as(owner, () -> minutes.note(place, before, new Note("Дәліз", "", ""))))
                .as("something else stands there by now")
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void onlyTheOwnerAndTheCertifiedWriteItAndTheCoordinatorSeesWhoDid() {
        AccountId newcomer = cast.named("Айдана Жаңа");
        classroom.join(newcomer, owner, place);
        assertThat(cast.as(newcomer, minutes::mine)).isEmpty();
        assertThatThrownBy(() -> cast.as(newcomer, () -> minutes.of(place)))
                .as("whoever found the poster in the break room is a stranger still")
                .isInstanceOf(NotFound.class);
        cast.as(owner, () -> {
            TeamOverview.Member met = portal.getBean(Team.class).of(place).members().stream()
                    .filter(member -> member.name().equals("Айдана Жаңа"))
                    .findFirst()
                    .orElseThrow();
            portal.getBean(Members.class).showCard(met.id(), met.version(), true);
        });
        assertThat(cast.as(newcomer, minutes::mine)).hasSize(1);
        assertThat(cast.as(newcomer, () -> minutes.of(place)).mayWrite()).isFalse();
        assertThatThrownBy(() -> cast.as(
                        newcomer,
                        () -> minutes.note(place, Note.NONE, new Note("Қойма", "", "Ешкім қоңырау шалмасын"))))
                .isInstanceOf(Refused.class);

        cast.as(cashier, () -> minutes.note(place, Note.NONE, new Note("Қойма", "", "Касса")));
        AccountId coordinator = cast.coordinator(Personas.ALMATY);
        assertThat(cast.as(coordinator, () -> portal.getBean(PlaceTrail.class).of(place)))
                .filteredOn(entry -> entry.row().subject().equals(FirstMinute.SUBJECT))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.row().who()).isEqualTo("Дана Ахметова");
                    assertThat(entry.row().to()).isEqualTo("Қойма · Касса");
                    assertThat(entry.step()).isPresent();
                });
    }

    @Test
    void itIsRecordedOncePerPersonAndDay() {
        Instant morning = Instant.parse("2026-11-23T04:00:00Z");
        clock.at(morning, () -> {
            cast.as(cashier, () -> minutes.open(place));
            cast.as(owner, () -> minutes.open(place));
        });
        clock.at(morning.plus(Duration.ofHours(2)), () -> {
            cast.as(cashier, () -> minutes.open(place));
            assertThat(cast.as(cashier, () -> minutes.of(place)).doneAt()).contains(morning);
            assertThat(cast.as(cashier, minutes::mine))
                    .singleElement()
                    .satisfies(mine -> assertThat(mine.doneAt()).contains(morning));
        });
        assertThat(rows()).isEqualTo(2);
        clock.at(morning.plus(Duration.ofDays(1)), () -> {
            assertThat(cast.as(cashier, () -> minutes.of(place)).doneAt()).isEmpty();
            cast.as(cashier, () -> minutes.open(place));
            assertThat(cast.as(owner, () -> minutes.of(place)).last())
                    .contains(new Opened("Дана Ахметова", morning.plus(Duration.ofDays(1))));
        });
        assertThat(rows()).isEqualTo(3);
        clock.at(morning.plus(Duration.ofDays(91)), () -> cast.as(owner, () -> minutes.open(place)));
        assertThat(rows()).as("what is older than a season is forgotten").isEqualTo(2);
    }

    @Test
    void strangersAndWhoeverLeftSeeAndSayNothing() {
        AccountId stranger = cast.somebody();
        classroom.place(stranger);
        assertThatThrownBy(() -> cast.as(stranger, () -> minutes.of(place))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cast.as(stranger, () -> minutes.open(place))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cast.as(stranger, () -> minutes.note(place, Note.NONE, new Note("Қойма", "", ""))))
                .isInstanceOf(NotFound.class);
        cast.as(cashier, () -> {
            MyTeams.MyTeam mine = portal.getBean(MyTeams.class).mine().getFirst();
            portal.getBean(MyTeams.class).leave(mine.id(), mine.version());
            assertThat(minutes.mine()).isEmpty();
        });
        assertThatThrownBy(() -> cast.as(cashier, () -> minutes.of(place))).isInstanceOf(NotFound.class);
    }

    private Long rows() {
        return database.sql("select count(*) from shift_opening where place_id = ?")
                .param(place.value())
                .query(Long.class)
                .single();
    }
}
