package kz.pana.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.pana.MovedClock;
import kz.pana.PanaTest;
import kz.pana.Personas;
import kz.pana.certificate.CertificateDesk;
import kz.pana.certificate.CertificateRow;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Role;
import kz.pana.kernel.KernelConfiguration;
import kz.pana.kernel.Message;
import kz.pana.kernel.NotFound;
import kz.pana.notify.Inbox;
import kz.pana.place.OwnedPlaces;
import kz.pana.place.OwnedValidity;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.PlaceTrail;
import kz.pana.place.ReviewDesk;
import kz.pana.place.application.ApplicationField;
import kz.pana.place.row.OwnedPlace;
import kz.pana.place.row.PlaceRow;
import kz.pana.place.status.NextActor;
import kz.pana.place.status.Outstanding;
import kz.pana.place.status.PauseReason;
import kz.pana.team.ShiftReader.PlaceShifts;
import kz.pana.team.overview.TeamOverview.Member;
import kz.pana.team.shift.CoverRow;
import kz.pana.team.shift.ShiftHours;
import kz.pana.team.shift.UncoveredHours;
import kz.pana.territory.RegionCode;
import kz.pana.training.Classroom;
import kz.pana.visit.VisitFixture;
import kz.pana.visit.row.VisitId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A shop that never closes: two by day, one by night, all certified. */
@PanaTest
class CertifiedOnShiftTest {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Set<DayOfWeek> ALL = EnumSet.allOf(DayOfWeek.class);

    @Autowired
    ApplicationContext portal;

    @Autowired
    Personas cast;

    @Autowired
    MovedClock clock;

    @Autowired
    TeamDemo ready;

    @Autowired
    Team team;

    @Autowired
    Members members;

    @Autowired
    MyTeams myTeams;

    @Autowired
    ShiftReader shifts;

    @Autowired
    CoverWatch watch;

    @Autowired
    CertificateDesk certificates;

    @Autowired
    OwnedPlaces ownedPlaces;

    @Autowired
    OwnedValidity ownedValidity;

    @Autowired
    ReviewDesk desk;

    @Autowired
    PlaceDirectory places;

    @Autowired
    PlaceTrail trail;

    @Autowired
    Inbox inbox;

    @Autowired
    JdbcClient database;

    VisitFixture scene;
    AccountId night;
    Instant begin;

    @BeforeEach
    void aPublishedShopThatNeverCloses() {
        scene = VisitFixture.in(portal);
        database.sql("update place set hours = '24/7' where id = ?")
                .param(scene.place.value())
                .update();
        night = cast.somebody(Role.STAFF);
        ready.certify(scene.owner, scene.place);
        ready.certify(cast.somebody(Role.STAFF), scene.place);
        ready.certify(night, scene.place);
        VisitId visit = scene.reported();
        scene.confirm(visit);
        cast.as(cast.coordinator(Personas.ALMATY), () -> desk.approve(scene.place, row().version()));
        for (Member member : members()) {
            boolean byNight = member.person().equals(night);
            work(member.person(), ALL, byNight ? "22:00" : "08:00", byNight ? "08:00" : "22:00");
        }
        // Databases keep microseconds.
        begin = clock.instant().truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
        assertThat(row().status().published()).isTrue();
        assertThat(cover().isLacking()).isFalse();
    }

    @Test
    void aPlaceWhoseOnlyCertifiedNightCashierLeavesIsWarnedTwiceThenTheRequirementStandsEachOnItsDay() {
        clock.at(begin, this::nightCashierLeaves);
        assertThat(cover().uncoveredMinutes()).isEqualTo(7 * 10 * 60);
        assertThat(cover().uncovered()).singleElement().matches(UncoveredHours::night);
        assertThat(cover().outstandingFrom()).contains(day(14));

        look(day(7).minus(SECOND));
        assertThat(warnings()).isZero();
        look(day(7));
        assertThat(owned().ahead()).extracting(Outstanding::requirement).containsExactly("shifts");
        assertThat(owned().mover()).as("something is to be done").isEqualTo(NextActor.OWNER);
        assertThat(cast.as(scene.coordinator, () -> desk.place(scene.place)).ahead())
                .hasSize(1);
        look(day(7).plus(SECOND));
        assertThat(warnings()).isEqualTo(1);
        look(day(12).minus(SECOND));
        assertThat(warnings()).isEqualTo(1);
        look(day(12));
        look(day(13));
        assertThat(warnings()).isEqualTo(2);
        look(day(14).minus(SECOND));
        assertThat(row().status().published()).as("a second before").isTrue();
        look(day(14));
        assertThat(row().status().published()).as("at the end of patience").isFalse();
        assertThat(lacking()).containsExactly("shifts");
        assertThat(texts()).anyMatch(text -> text.contains("орын енді картада жоқ"));
        look(day(20));
        assertThat(warnings()).as("once each").isEqualTo(2);

        clock.at(day(21), () -> {
            AccountId other = cast.somebody(Role.STAFF);
            ready.certify(other, scene.place);
            assertThat(lacking()).containsExactly("shifts");
            work(other, ALL, "22:00", "08:00");
        });
        assertThat(lacking()).isEmpty();
        assertThat(row().status().published()).as("at once").isTrue();
        assertThat(cover().isLacking()).isFalse();
    }

    @Test
    void whatIsCoveredInTimeIsForgotten() {
        clock.at(begin, this::nightCashierLeaves);
        look(day(7));
        clock.at(
                day(8),
                () -> members().forEach(member -> {
                    if (member.isPresent() && !member.person().equals(scene.owner)) {
                        work(member.person(), ALL, "22:00", "08:00");
                    }
                }));
        assertThat(cover().outstandingFrom()).isEmpty();
        assertThat(owned().mover()).isEqualTo(NextActor.NOBODY);
        look(day(14));
        assertThat(warnings()).isEqualTo(1);
        assertThat(row().status().published()).isTrue();
    }

    @Test
    void aCertificateThatIsRevokedUncoversAtOnce() {
        CertificateRow hers = cast.as(scene.coordinator, () -> certificates.people(scene.place)).stream()
                .filter(row -> row.person().equals(night))
                .findFirst()
                .orElseThrow();
        cast.as(scene.coordinator, () -> certificates.revoke(hers.id(), hers.version(), "Себебі бар"));
        assertThat(cover().uncoveredMinutes()).isEqualTo(7 * 10 * 60);
    }

    @Test
    void aCertificateThatRunsOutUncoversByTimeAlone() {
        database.sql("update certificate set expires_at = ? where account_id = ? and place_id = ?")
                .params(Timestamp.from(day(3)), night.value(), scene.place.value())
                .update();
        look(day(2));
        assertThat(cover().isLacking()).isFalse();
        look(day(3));
        assertThat(cover().uncoveredMinutes()).isEqualTo(7 * 10 * 60);
        assertThat(cover().outstandingFrom()).contains(day(17));
    }

    @Test
    void newHoursAreLookedAtWithinADay() {
        database.sql("update place set hours = 'Mo-Su 08:00-22:00' where id = ?")
                .param(scene.place.value())
                .update();
        clock.at(begin, this::nightCashierLeaves);
        assertThat(cover().isLacking()).isFalse();
        database.sql("update place set hours = '24/7' where id = ?")
                .param(scene.place.value())
                .update();
        look(day(1));
        assertThat(cover().isLackingAtNight()).isTrue();
    }

    /** Whoever says that she never closes learns at once which hours nobody covers, and until when. */
    @Test
    void anOwnerWhoChangesTheHoursIsToldWhatNobodyCovers() {
        cast.as(scene.owner, () -> ownedPlaces.edit(scene.place, ApplicationField.HOURS, "24/7", "Mo-Su 08:00-22:00"));
        clock.at(begin, this::nightCashierLeaves);
        assertThat(shortfalls()).isEmpty();

        clock.at(begin, () -> {
            cast.as(
                    scene.owner,
                    () -> ownedPlaces.edit(
                            scene.place,
                            ApplicationField.HOURS,
                            "Mo-Su 08:00-22:00",
                            "Mo,We-Su 08:00-22:00; Tu 08:00-03:00"));
            assertThat(shortfalls()).containsExactly(Message.of("team.shortfall", 5));
            assertThat(owned().mover()).isEqualTo(NextActor.NOBODY);

            cast.as(
                    scene.owner,
                    () -> ownedPlaces.edit(
                            scene.place, ApplicationField.HOURS, "Mo,We-Su 08:00-22:00; Tu 08:00-03:00", "24/7"));
            assertThat(shortfalls())
                    .containsExactly(Message.of(
                            "team.shortfall.until",
                            70,
                            day(14).atZone(KernelConfiguration.ALMATY).toLocalDate()));
            assertThat(owned().mover()).isEqualTo(NextActor.OWNER);
        });
        assertThatThrownBy(() -> cast.as(cast.somebody(Role.OWNER), () -> ownedPlaces.shortfalls(scene.place)))
                .isInstanceOf(NotFound.class);
    }

    private List<Message> shortfalls() {
        return cast.as(scene.owner, () -> ownedPlaces.shortfalls(scene.place));
    }

    @Test
    void whileThePlaceIsPausedNobodyIsWarned() {
        clock.at(begin, this::nightCashierLeaves);
        cast.as(scene.owner, () -> ownedValidity.pause(scene.place, PauseReason.REPAIR, null));
        look(day(8));
        assertThat(warnings()).isZero();
        clock.at(day(9), () -> cast.as(scene.owner, () -> ownedValidity.resume(scene.place)));
        assertThat(warnings()).isEqualTo(1);
    }

    @Test
    void whereNobodyRecordsShiftsNothingIsRequired() {
        VisitFixture other = VisitFixture.in(portal);
        other.published();
        look(day(30));
        assertThat(cast.as(other.coordinator, () -> shifts.of(other.place)))
                .isEqualTo(new PlaceShifts(false, Optional.empty(), List.of()));
        assertThat(places.row(other.place).status().published()).isTrue();
    }

    @Test
    void aNewcomersTickIsSeenByTheCoordinator() {
        AccountId clerk = cast.named("Жансая Оразова");
        new Classroom(portal).join(clerk, scene.owner, scene.place);
        assertThat(newcomers()).singleElement().satisfies(newcomer -> {
            assertThat(newcomer.name()).isEqualTo("Жансая Оразова");
            assertThat(newcomer.onShift()).isFalse();
            assertThat(newcomer.shownCard()).isEmpty();
        });

        Member member = member(clerk);
        long version = cast.as(scene.owner, () -> members.showCard(member.id(), member.version(), true));
        assertThat(newcomers().getFirst().shownCard()).isPresent().get().satisfies(card -> {
            assertThat(card.by())
                    .isEqualTo(cast.as(scene.owner, () -> team.of(scene.place)).members().stream()
                            .filter(one -> one.person().equals(scene.owner))
                            .findFirst()
                            .orElseThrow()
                            .name());
        });
        assertThat(cast.as(scene.coordinator, () -> trail.of(scene.place)))
                .anyMatch(entry -> entry.row().to().equals(Membership.SHOWN_CARD));

        cast.as(scene.owner, () -> members.showCard(member.id(), version, false));
        assertThat(newcomers().getFirst().shownCard()).isEmpty();
        ready.certify(clerk, scene.place);
        assertThat(newcomers()).as("whoever is certified is no newcomer").isEmpty();
    }

    @Test
    void aCoordinatorOfAnotherRegionSeesNothing() {
        AccountId elsewhere = cast.coordinator(new RegionCode("KZ-71"));
        assertThatThrownBy(() -> cast.as(elsewhere, () -> shifts.of(scene.place)))
                .isInstanceOf(NotFound.class);
    }

    private void nightCashierLeaves() {
        MyTeams.MyTeam there = cast.as(night, myTeams::mine).getFirst();
        cast.as(night, () -> myTeams.leave(there.id(), there.version()));
    }

    private void work(AccountId person, Set<DayOfWeek> days, String from, String to) {
        Member member = member(person);
        ShiftHours hours = new ShiftHours(LocalTime.parse(from), LocalTime.parse(to));
        cast.as(scene.owner, () -> members.giveHours(member.id(), member.version(), days, Optional.of(hours)));
    }

    private void look(Instant moment) {
        clock.at(moment, watch::lookDue);
    }

    private long warnings() {
        return texts().stream()
                .filter(text -> text.contains("төрттен бірінен көбінде") && !text.contains("орын енді картада жоқ"))
                .count();
    }

    private List<String> texts() {
        return cast.as(scene.owner, () -> inbox.latest(0, 50)).stream()
                .map(row -> row.text().kk())
                .toList();
    }

    private List<String> lacking() {
        return row().status().outstanding().stream()
                .map(Outstanding::requirement)
                .toList();
    }

    private List<ShiftReader.Newcomer> newcomers() {
        return cast.as(scene.coordinator, () -> shifts.of(scene.place)).newcomers();
    }

    private CoverRow cover() {
        return cast.as(scene.coordinator, () -> shifts.of(scene.place)).cover().orElseThrow();
    }

    private OwnedPlace owned() {
        return cast.as(scene.owner, () -> ownedPlaces.place(scene.place));
    }

    private PlaceRow row() {
        return places.row(scene.place);
    }

    private List<Member> members() {
        return cast.as(scene.owner, () -> team.of(scene.place)).members();
    }

    private Member member(AccountId person) {
        return members().stream()
                .filter(member -> member.person().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private Instant day(int day) {
        return begin.plus(DAY.multipliedBy(day));
    }
}
