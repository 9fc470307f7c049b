package kz.pana.crisis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.pana.MovedClock;
import kz.pana.PanaTest;
import kz.pana.Personas;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Role;
import kz.pana.kernel.LocalizedText;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.Refused;
import kz.pana.notify.Inbox;
import kz.pana.notify.InboxRow;
import kz.pana.territory.RegionCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A coordinator enters the centre of her region, calls it, and months pass. */
@PanaTest
class CrisisPathTest {

    /** Where no other test has a coordinator. */
    private static final RegionCode REGION = new RegionCode("KZ-33");

    private static final CentreDetails DETAILS = new CentreDetails(
            new LocalizedText("«Үміт» орталығы", "Центр «Умит»"), new CentrePhone("150"), Optional.empty());

    @Autowired
    Personas cast;

    @Autowired
    CrisisDesk desk;

    @Autowired
    CrisisDirectory directory;

    @Autowired
    CrisisReminders reminders;

    @Autowired
    Inbox inbox;

    @Autowired
    MovedClock clock;

    @Autowired
    JdbcClient database;

    AccountId coordinator;
    private AccountId writer;

    @BeforeEach
    void theRegionHasNone() {
        database.sql("delete from crisis_centre where region = 'KZ-33'").update();
        directory.lookAgain();
        coordinator = cast.coordinator(REGION);
        writer = cast.somebody(Role.ADMINISTRATOR);
    }

    @Test
    void itIsShownFromTheCallOnForAMonthAndComesBackWithTheNext() {
        write(writer, DETAILS);
        assertThat(directory.shownIn(REGION)).isEmpty();

        call(coordinator);
        Instant called = clock.instant();
        assertThat(directory.shownIn(REGION).map(ShownCentre::details)).contains(DETAILS);
        assertThat(row(coordinator).calledBy()).isEqualTo("Данияр Омаров");

        clock.at(
                called.plus(Duration.ofDays(31)),
                () -> assertThat(directory.shownIn(REGION).map(ShownCentre::details))
                        .contains(DETAILS));
        clock.at(called.plus(Duration.ofDays(32)), () -> {
            assertThat(directory.shownIn(REGION)).isEmpty();
            assertThat(row(coordinator).state()).isEqualTo(CentreState.LAPSED);
            call(coordinator);
            assertThat(directory.shownIn(REGION).map(ShownCentre::details)).contains(DETAILS);
        });
    }

    @Test
    void theCoordinatorIsToldSomeDaysBeforeAndOnceMoreWhenItIsOver() {
        write(writer, DETAILS);
        call(coordinator);
        Instant called = clock.instant();
        for (int day = 0; day < 60; day++) {
            clock.at(called.plus(Duration.ofDays(day)), reminders::remind);
        }

        assertThat(notices(coordinator)).hasSize(3).allSatisfy(row -> {
            assertThat(row.path()).isEqualTo("crisis");
            assertThat(row.text().ru()).contains("Центр «Умит»");
        });
        assertThat(notices(coordinator).getFirst().text().ru()).contains("больше не показывается");
        assertThat(notices(coordinator).get(1).text().ru()).contains("последний день");
        assertThat(notices(coordinator).getLast().text().ru()).contains("убедитесь, что это действительно он");
    }

    @Test
    void theAdministratorsAreToldWhereNobodyCoordinates() {
        RegionCode empty = new RegionCode("KZ-62");
        AccountId administrator = cast.somebody(Role.ADMINISTRATOR);
        cast.as(writer, () -> desk.write(empty, version(empty), DETAILS));
        cast.as(administrator, () -> desk.called(empty, version(empty)));

        clock.later(Duration.ofDays(40), reminders::remind);

        assertThat(notices(administrator))
                .filteredOn(row -> row.text().ru().contains("больше не показывается"))
                .hasSize(1);
    }

    @Test
    void aCoordinatorOfAnotherRegionFindsNothingThere() {
        write(writer, DETAILS);
        AccountId other = cast.coordinator(Personas.ASTANA);
        long version = row(coordinator).version();

        Stream.<Runnable>of(
                        () -> desk.write(REGION, version, DETAILS),
                        () -> desk.called(REGION, version),
                        () -> desk.hide(REGION, version))
                .forEach(act -> assertThatThrownBy(() -> cast.as(other, act)).isInstanceOf(NotFound.class));
        assertThat(cast.as(other, desk::mine))
                .extracting(row -> row.region().code())
                .containsExactly(Personas.ASTANA);
        assertThat(row(coordinator).state()).isEqualTo(CentreState.UNCALLED);
    }

    @Test
    void anAdministratorLooksAfterAll() {
        AccountId administrator = cast.somebody(Role.ADMINISTRATOR);

        assertThat(cast.as(administrator, desk::mine)).hasSize(20);
        write(coordinator, DETAILS);
        call(administrator);
        assertThat(directory.shownIn(REGION).map(ShownCentre::details)).contains(DETAILS);
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotOverwritten() {
        write(writer, DETAILS);
        long version = row(coordinator).version();
        call(coordinator);

        for (long stale : new long[] {version, CrisisDesk.NONE}) {
            assertThatThrownBy(() -> cast.as(coordinator, () -> desk.write(REGION, stale, DETAILS)))
                    .isInstanceOf(OptimisticLockingFailureException.class);
        }
        assertThatThrownBy(() -> cast.as(coordinator, () -> desk.called(REGION, version)))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void whoeverClosedIsGoneAtOnceAndSoIsANumberThatChanged() {
        write(writer, DETAILS);
        assertThatThrownBy(() -> cast.as(
                        coordinator, () -> desk.hide(REGION, row(coordinator).version())))
                .isInstanceOf(Refused.class);
        call(coordinator);
        cast.as(coordinator, () -> desk.hide(REGION, version(REGION)));
        assertThat(directory.shownIn(REGION)).isEmpty();

        call(coordinator);
        write(writer, new CentreDetails(DETAILS.name(), new CentrePhone("8 727 250 00 00"), Optional.empty()));
        assertThat(directory.shownIn(REGION)).isEmpty();
        call(coordinator);
        assertThat(directory.shownIn(REGION).orElseThrow().details().phone().number())
                .isEqualTo("+77272500000");
    }

    /** Whoever wants to lead people elsewhere needs a second person for it. */
    @Test
    void whoWroteItIsNotTheFirstToCall() {
        write(coordinator, DETAILS);
        assertThat(row(coordinator).untried()).isTrue();
        assertThatThrownBy(() -> call(coordinator)).isInstanceOf(Refused.class);
        assertThat(directory.shownIn(REGION)).isEmpty();

        AccountId other = cast.coordinator(REGION);
        call(other);
        assertThat(directory.shownIn(REGION)).isPresent();
        call(coordinator);
        assertThat(row(coordinator).calledBy()).isEqualTo("Данияр Омаров");

        write(coordinator, new CentreDetails(DETAILS.name(), new CentrePhone("8 727 250 00 00"), Optional.empty()));
        assertThat(directory.shownIn(REGION)).isEmpty();
        assertThatThrownBy(() -> call(coordinator)).isInstanceOf(Refused.class);
        assertThat(notices(other).getFirst().text().ru()).contains("Позвоните и убедитесь");
    }

    @Test
    void whoCallsNobodyIsToldSo() {
        assertThatThrownBy(() -> cast.as(coordinator, () -> desk.called(REGION, CrisisDesk.NONE)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whatAnotherNodeTookAwayIsNoticedWithTheNextLook() {
        write(writer, DETAILS);
        call(coordinator);
        assertThat(directory.shownIn(REGION)).isPresent();

        database.sql("delete from crisis_centre where region = 'KZ-33'").update();
        directory.lookAgain();

        assertThat(directory.shownIn(REGION)).isEmpty();
    }

    private void write(AccountId who, CentreDetails details) {
        cast.as(who, () -> desk.write(REGION, version(REGION), details));
    }

    private void call(AccountId who) {
        cast.as(who, () -> desk.called(REGION, version(REGION)));
    }

    private CentreRow row(AccountId who) {
        return cast.as(
                who,
                () -> desk.mine().stream()
                        .filter(row -> row.region().code().equals(REGION))
                        .findFirst()
                        .orElseThrow());
    }

    /** As whoever is signed in sees it. */
    private long version(RegionCode region) {
        return desk.mine().stream()
                .filter(row -> row.region().code().equals(region))
                .findFirst()
                .orElseThrow()
                .version();
    }

    private List<InboxRow> notices(AccountId who) {
        return cast.as(who, () -> inbox.latest(0, 50)).stream()
                .filter(row -> row.path().equals("crisis"))
                .toList();
    }
}
