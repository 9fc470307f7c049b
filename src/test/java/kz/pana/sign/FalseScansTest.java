package kz.pana.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.pana.MovedClock;
import kz.pana.PanaTest;
import kz.pana.Personas;
import kz.pana.audit.Trail;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Role;
import kz.pana.kernel.NotFound;
import kz.pana.notify.Inbox;
import kz.pana.notify.InboxRow;
import kz.pana.place.row.PlaceCode;
import kz.pana.platform.TimedJob;
import kz.pana.sign.scan.FalseScanDesk;
import kz.pana.sign.scan.FalseScanKind;
import kz.pana.sign.scan.FalseScanRow;
import kz.pana.sign.scan.FalseScans;
import kz.pana.sign.scan.NamedSign;
import kz.pana.territory.RegionCode;
import kz.pana.territory.Territory;
import kz.pana.territory.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A sign that nobody may rely on is counted, once told of, and looked into. */
@PanaTest
class FalseScansTest {

    private static final RegionCode REGION = new RegionCode("KZ-43");

    /** Not the last hour of a day: what comes an hour later is counted of another. */
    private static final Instant MORNING = Instant.parse("2026-12-01T04:00:00Z");

    @Autowired
    FalseScans scans;

    @Autowired
    FalseScanDesk desk;

    @Autowired
    @Qualifier("writeFalseScans")
    TimedJob writing;

    @Autowired
    Territory territory;

    @Autowired
    Inbox inbox;

    @Autowired
    Personas cast;

    @Autowired
    MovedClock clock;

    @Autowired
    Trail trail;

    @Autowired
    JdbcClient database;

    private AccountId coordinator;
    private Town town;

    @BeforeEach
    void nothingIsCounted() {
        writing.work().run();
        database.sql("delete from false_scan").update();
        coordinator = cast.coordinator(REGION);
        town = territory.towns(REGION).getFirst();
    }

    @Test
    void theFirstScanOfADayIsTaskAndNoticeAndTheOthersAreCounted() {
        scan(FalseScanKind.FORGED, Optional.of(town), 1);
        scan(FalseScanKind.FORGED, Optional.of(town), 40);

        assertThat(rows()).singleElement().satisfies(row -> {
            assertThat(row.times()).isEqualTo(41);
            assertThat(row.town()).isEqualTo(town.slug());
            assertThat(row.kind()).isEqualTo(FalseScanKind.FORGED);
            assertThat(row.waiting()).isTrue();
        });
        assertThat(cast.as(coordinator, desk::waiting)).isEqualTo(1);
        assertThat(notices(coordinator)).containsExactly("desk/false-signs");
    }

    @Test
    void anotherKindAndAnotherDayAreTasksOfTheirOwn() {
        scan(FalseScanKind.FORGED, Optional.of(town), 1);
        scan(FalseScanKind.VOID, Optional.of(town), 1);
        clock.later(Duration.ofDays(1), () -> scan(FalseScanKind.FORGED, Optional.of(town), 2));

        assertThat(rows()).hasSize(3);
        assertThat(rows().getFirst().times()).as("the latest first").isEqualTo(2);
        assertThat(notices(coordinator)).hasSize(3);
    }

    @Test
    void whatIsScannedAnHourAfterSomebodyLookedIsATaskAgain() {
        clock.at(MORNING, () -> scan(FalseScanKind.LEFT, Optional.of(town), 1));
        UUID id = rows().getFirst().id();
        clock.at(MORNING, () -> cast.as(coordinator, () -> desk.lookInto(id, timesNow())));
        clock.at(MORNING.plus(Duration.ofHours(1)), () -> scan(FalseScanKind.LEFT, Optional.of(town), 1));

        assertThat(cast.as(coordinator, desk::waiting)).isEqualTo(1);
        assertThat(notices(coordinator)).hasSize(2);
        assertThat(cast.as(coordinator, () -> trail.of(id)))
                .singleElement()
                .satisfies(row -> assertThat(row.to()).isEqualTo("LOOKED_INTO"));
    }

    /** Whoever scans many invented codes in the morning does not hide the sign that is scanned at noon. */
    @Test
    void theLatestAreNamedAndWhatWasLookedIntoIsNot() {
        List<String> codes = List.of(
                "abcde2", "abcde3", "abcde4", "abcde5", "abcde6", "abcde7", "abcde8", "abcde9", "abcdf2", "abcdf3",
                "abcdf4");
        clock.at(MORNING, () -> codes.forEach(this::scan));
        clock.at(MORNING, () -> scan("hjkmn2"));
        assertThat(namedNow()).startsWith("/hjkmn2 /abcdf4").doesNotContain("abcde2");

        UUID id = rows().getFirst().id();
        clock.at(MORNING, () -> cast.as(coordinator, () -> desk.lookInto(id, timesNow())));
        clock.at(MORNING.plus(Duration.ofHours(1)), () -> scan("hjkmn3"));
        assertThat(namedNow()).isEqualTo("/hjkmn3");
    }

    private void scan(String place) {
        scans.count(
                FalseScanKind.FORGED,
                Optional.of(town),
                new NamedSign(Optional.empty(), Optional.of(new PlaceCode(place))));
        writing.work().run();
    }

    private long timesNow() {
        return database.sql("select times from false_scan").query(Long.class).single();
    }

    private String namedNow() {
        return database.sql("select named from false_scan").query(String.class).single();
    }

    @Test
    void whatWasLookedIntoWaitsNoMoreForAnHour() {
        scan(FalseScanKind.LEFT, Optional.of(town), 1);
        UUID id = rows().getFirst().id();
        cast.as(coordinator, () -> desk.lookInto(id, timesNow()));
        scan(FalseScanKind.LEFT, Optional.of(town), 1);

        assertThat(cast.as(coordinator, desk::waiting)).isZero();
        assertThat(rows()).singleElement().satisfies(row -> {
            assertThat(row.times()).isEqualTo(2);
            assertThat(row.lookedIntoBy()).isEqualTo(coordinator.value());
        });
    }

    /** A sign that nobody saw in the list is not looked into. */
    @Test
    void whatWasScannedSinceTheRowWasReadIsNotLookedInto() {
        scan("abcde2");
        FalseScanRow read = rows().getFirst();
        scan("abcde3");
        assertThatThrownBy(() -> cast.as(coordinator, () -> desk.lookInto(read.id(), read.times())))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(cast.as(coordinator, desk::waiting)).isEqualTo(1);
    }

    @Test
    void aSignThatNamesAnotherPlaceIsATaskAtOnceAndNoOtherLetter() {
        scan("abcde2");
        UUID id = rows().getFirst().id();
        cast.as(coordinator, () -> desk.lookInto(id, timesNow()));
        scan("abcde2");
        assertThat(cast.as(coordinator, desk::waiting))
                .as("that was looked into")
                .isZero();
        scan("abcde3");

        assertThat(cast.as(coordinator, desk::waiting)).isEqualTo(1);
        assertThat(namedNow()).isEqualTo("/abcde3");
        assertThat(notices(coordinator)).hasSize(1);
    }

    @Test
    void otherRegionsNeitherReadNorDecide() {
        scan(FalseScanKind.FORGED, Optional.of(town), 1);
        UUID id = rows().getFirst().id();
        AccountId other = cast.coordinator(Personas.ASTANA);

        assertThat(cast.as(other, () -> desk.list(0, 50))).isEmpty();
        assertThat(cast.as(other, desk::waiting)).isZero();
        assertThat(notices(other)).isEmpty();
        assertThatThrownBy(() -> cast.as(other, () -> desk.lookInto(id, timesNow())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whereTheTownIsNotKnownTheAdministratorsLookIntoItAndCoordinatorsRead() {
        AccountId administrator = cast.somebody(Role.ADMINISTRATOR);
        scan(FalseScanKind.UNKNOWN, Optional.empty(), 3);

        assertThat(notices(administrator)).containsExactly("desk/false-signs");
        assertThat(notices(coordinator)).isEmpty();
        assertThat(rows())
                .singleElement()
                .satisfies(row -> assertThat(row.waiting()).isFalse());
        UUID id = rows().getFirst().id();
        assertThatThrownBy(() -> cast.as(coordinator, () -> desk.lookInto(id, timesNow())))
                .isInstanceOf(NotFound.class);

        assertThat(cast.as(administrator, desk::waiting)).isEqualTo(1);
        cast.as(administrator, () -> desk.lookInto(id, timesNow()));
        assertThat(cast.as(administrator, desk::waiting)).isZero();
        assertThat(rows().getFirst().lookedIntoBy()).isEqualTo(administrator.value());
    }

    @Test
    void administratorsDecideNothingWhereACoordinatorDoes() {
        AccountId administrator = cast.somebody(Role.ADMINISTRATOR);
        scan(FalseScanKind.FORGED, Optional.of(town), 1);
        UUID id = rows().getFirst().id();

        assertThat(cast.as(administrator, () -> desk.list(0, 50))).isEmpty();
        assertThat(cast.as(administrator, desk::waiting)).isZero();
        assertThatThrownBy(() -> cast.as(administrator, () -> desk.lookInto(id, timesNow())))
                .isInstanceOf(NotFound.class);
    }

    /** So that somebody can go and look: at so many, and it is said that there are others. */
    @Test
    void aRowNamesAFewOfItsSignsEachOnce() {
        for (String code : List.of("aaaaaa", "bbbbbb", "aaaaaa", "cccccc", "dddddd")) {
            scans.count(FalseScanKind.VOID, Optional.of(town), named(code));
            writing.work().run();
        }
        assertThat(rows().getFirst().signs())
                .extracting(sign -> sign.code().orElseThrow().value())
                .as("what was scanned last, first")
                .containsExactly("dddddd", "cccccc", "aaaaaa", "bbbbbb");
        assertThat(rows().getFirst().others()).isFalse();

        for (int i = 2; i < 9; i++) {
            scans.count(FalseScanKind.VOID, Optional.of(town), named("eeeee" + i));
        }
        writing.work().run();
        assertThat(rows()).singleElement().satisfies(row -> {
            assertThat(row.times()).isEqualTo(12);
            assertThat(row.signs()).hasSize(9);
            assertThat(row.others()).isTrue();
            assertThat(row.signs().getFirst().serial()).contains(Serial.parse("PN-7K4M-30"));
        });
    }

    private static NamedSign named(String code) {
        return new NamedSign(Optional.of(Serial.parse("PN-7K4M-30")), Optional.of(new PlaceCode(code)));
    }

    /** A table of numbers: whoever reads all of it learns of nobody. */
    @Test
    void nothingIsKeptOfWhoScanned() {
        assertThat(database.sql("""
                        select lower(column_name) from information_schema.columns
                        where lower(table_name) = 'false_scan'""").query(String.class).list())
                .containsExactlyInAnyOrder(
                        "id",
                        "version",
                        "scan_day",
                        "town",
                        "region",
                        "kind",
                        "times",
                        "named",
                        "looked_into_by",
                        "looked_into_at");
    }

    private void scan(FalseScanKind kind, Optional<Town> where, int times) {
        for (int i = 0; i < times; i++) {
            scans.count(kind, where, new NamedSign(Optional.empty(), Optional.empty()));
        }
        writing.work().run();
    }

    private List<FalseScanRow> rows() {
        return cast.as(coordinator, () -> desk.list(0, 50));
    }

    private List<String> notices(AccountId who) {
        return cast.as(who, () -> inbox.latest(0, 50)).stream()
                .map(InboxRow::path)
                .toList();
    }
}
