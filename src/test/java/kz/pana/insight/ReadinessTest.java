package kz.pana.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kz.pana.PanaTest;
import kz.pana.Personas;
import kz.pana.certificate.CertificateState;
import kz.pana.finder.PublishedPlaceRows;
import kz.pana.geo.GeoPoint;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Role;
import kz.pana.insight.Readiness.RegionRow;
import kz.pana.kernel.LocalizedText;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.row.PlaceId;
import kz.pana.place.spi.Requirement;
import kz.pana.team.TeamDemo;
import kz.pana.team.TrainingRequirement;
import kz.pana.territory.RegionCode;
import kz.pana.territory.Territory;
import kz.pana.territory.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PanaTest
class ReadinessTest {

    /** A region that no other test enrols a place in, and one beside it. */
    private static final RegionCode HERE = new RegionCode("KZ-33");

    private static final RegionCode ELSEWHERE = new RegionCode("KZ-35");

    @Autowired
    Readiness readiness;

    @Autowired
    TeamDemo certificates;

    @Autowired
    TrainingRequirement requirement;

    @Autowired
    PlaceDirectory places;

    @Autowired
    Territory territory;

    @Autowired
    JdbcClient database;

    @Autowired
    Personas cast;

    @Autowired
    Clock clock;

    AccountId coordinator;
    List<Town> towns;

    @BeforeEach
    void aCoordinatorLooks() {
        coordinator = cast.coordinator(HERE);
        towns = territory.towns(HERE);
    }

    @AfterEach
    void placesEnd() {
        database.sql("update place set validity = 'CLOSED', published = false where region in ('KZ-33', 'KZ-35')")
                .update();
    }

    @Test
    void placesAreCountedByWhatTheyLack() {
        AccountId both = cast.somebody(Role.STAFF);
        certify(place(HERE, 0), both, cast.somebody(Role.STAFF));
        PlaceId ending = place(HERE, 0);
        certify(ending, both, cast.somebody(Role.STAFF));
        runsOut(ending, Duration.ofDays(29));
        certify(place(HERE, 0), cast.somebody(Role.STAFF));
        PlaceId empty = place(HERE, 1);
        learns(empty, cast.somebody(Role.STAFF));
        certify(place(ELSEWHERE, 0), cast.somebody(Role.STAFF));

        RegionRow row = cast.as(coordinator, readiness::regions).getFirst();

        assertThat(row.region()).isEqualTo(HERE);
        assertThat(row.count()).isEqualTo(new ReadinessCount(1, 1, 1, 1, 0, 4, 1));
        assertThat(row.count().places()).isEqualTo(4);
        assertThat(row.count().enough()).isEqualTo(2);
        assertThat(row.towns())
                .containsExactlyInAnyOrder(
                        new Readiness.TownRow(towns.get(0).slug(), new ReadinessCount(1, 1, 1, 0, 0, 4, 0)),
                        new Readiness.TownRow(towns.get(1).slug(), new ReadinessCount(0, 0, 0, 1, 0, 0, 1)));
    }

    @Test
    void aVillageThatSeveralOwnersWroteIsOneTown() {
        LocalizedText village = new LocalizedText("Тасбұлақ", "Тасбулак");
        String one = territory
                .settle(HERE, village, towns.get(0).centre(), Optional.empty())
                .slug();
        String same = territory
                .settle(HERE, village, towns.get(0).centre(), Optional.empty())
                .slug();
        place(HERE, one, towns.get(0).centre());
        place(HERE, same, towns.get(0).centre());

        assertThat(cast.as(coordinator, readiness::regions).getFirst().towns())
                .singleElement()
                .extracting(town -> town.count().places())
                .isEqualTo(2L);
    }

    @Test
    void expiredAndRevokedCertificatesDoNotCount() {
        PlaceId place = place(HERE, 0);
        AccountId expired = cast.somebody(Role.STAFF);
        AccountId revoked = cast.somebody(Role.STAFF);
        certify(place, expired, revoked);
        database.sql("update certificate set issued_at = ?, expires_at = ? where account_id = ?")
                .params(before(Duration.ofDays(400)), before(Duration.ofDays(35)), expired.value())
                .update();
        database.sql("update certificate set revoked_at = ?, revoked_by = ?, revoked_why = '-' where account_id = ?")
                .params(before(Duration.ZERO), coordinator.value(), revoked.value())
                .update();

        assertThat(rows(ReadinessState.SHORT))
                .extracting(PlaceReadiness::certified)
                .containsExactly(0);
    }

    @Test
    void whoLeftCountsNoMore() {
        PlaceId place = place(HERE, 0);
        AccountId certified = cast.somebody(Role.STAFF);
        AccountId learner = cast.somebody(Role.STAFF);
        certify(place, certified);
        learns(place, learner);
        leaves(certified);
        leaves(learner);

        assertThat(cast.as(coordinator, readiness::regions).getFirst().count())
                .isEqualTo(new ReadinessCount(0, 0, 0, 1, 0, 0, 0));
    }

    @Test
    void whoCannotSignInIsNotUnderWay() {
        PlaceId place = place(HERE, 0);
        AccountId learner = cast.somebody(Role.STAFF);
        AccountId shutOut = cast.somebody(Role.STAFF);
        learns(place, learner);
        learns(place, shutOut);
        database.sql("update account set blocked = true where id = ?")
                .param(shutOut.value())
                .update();

        assertThat(cast.as(coordinator, readiness::regions).getFirst().count())
                .isEqualTo(new ReadinessCount(0, 0, 0, 1, 0, 0, 1));
    }

    @Test
    void itJudgesAsTheRequirementForPublication() {
        List<PlaceId> all = Stream.generate(() -> place(HERE, 0)).limit(5).toList();
        AccountId shutOut = cast.somebody(Role.STAFF);
        certify(all.get(4), shutOut, cast.somebody(Role.STAFF));
        database.sql("update account set blocked = true where id = ?")
                .param(shutOut.value())
                .update();
        certify(all.get(1), cast.somebody(Role.STAFF));
        certify(all.get(2), cast.somebody(Role.STAFF), cast.somebody(Role.STAFF));
        AccountId gone = cast.somebody(Role.STAFF);
        certify(all.get(3), gone, cast.somebody(Role.STAFF), cast.somebody(Role.STAFF));
        runsOut(all.get(3), Duration.ofDays(10));
        leaves(gone);

        List<PlaceReadiness> rows = rows(ReadinessState.values());

        assertThat(rows)
                .filteredOn(row -> row.place().id().equals(all.get(4).value()))
                .extracting(PlaceReadiness::certified)
                .containsExactly(1);
        assertThat(rows).hasSize(5).allSatisfy(row -> {
            Requirement.Subject place = new Requirement.Subject(
                    new PlaceId(row.place().id()),
                    new AccountId(UUID.randomUUID()),
                    row.place().singleHanded(),
                    Optional.empty());
            Requirement.Finding finding = requirement.among(List.of(place)).apply(place);
            assertThat(finding.outstanding().isEmpty())
                    .isEqualTo(
                            Set.of(ReadinessState.READY, ReadinessState.ENDING).contains(row.state()));
            row.until().ifPresent(until -> assertThat(finding.changesAt()).isEqualTo(until));
        });
    }

    @Test
    void theSecondLongestCertificateDecides() {
        Instant now = clock.instant();
        Instant far = now.plus(Duration.ofDays(300));
        Instant soon = now.plus(Duration.ofDays(20));
        assertThat(ReadinessState.of(List.of(far, far, soon), 2, now)).isEqualTo(ReadinessState.READY);
        assertThat(ReadinessState.of(List.of(far, soon), 2, now)).isEqualTo(ReadinessState.ENDING);
        assertThat(ReadinessState.of(List.of(far, soon), 1, now)).isEqualTo(ReadinessState.READY);
        assertThat(ReadinessState.of(List.of(soon), 2, now)).isEqualTo(ReadinessState.ONE_SHORT);
        assertThat(ReadinessState.of(List.of(), 1, now)).isEqualTo(ReadinessState.ONE_SHORT);
        assertThat(ReadinessState.of(List.of(), 2, now)).isEqualTo(ReadinessState.SHORT);
        assertThat(ReadinessState.of(List.of(now.plus(CertificateState.WARNED)), 1, now))
                .as("thirty days to the second")
                .isEqualTo(ReadinessState.ENDING);
    }

    @Test
    void whatLacksMostComesFirstAndPagesFollowEachOther() {
        certify(place(HERE, 0), cast.somebody(Role.STAFF));
        place(HERE, 0);
        place(HERE, 1);
        Set<ReadinessState> lacking = EnumSet.of(ReadinessState.ONE_SHORT, ReadinessState.SHORT);

        List<PlaceReadiness> all = cast.as(coordinator, () -> readiness.list(Optional.empty(), lacking));

        assertThat(all)
                .extracting(PlaceReadiness::state)
                .containsExactly(ReadinessState.SHORT, ReadinessState.SHORT, ReadinessState.ONE_SHORT);
        assertThat(cast.as(coordinator, () -> readiness.places(Optional.empty(), lacking, 0, 2)))
                .isEqualTo(all.subList(0, 2));
        assertThat(cast.as(coordinator, () -> readiness.places(Optional.empty(), lacking, 1, 2)))
                .isEqualTo(all.subList(2, 3));
    }

    @Test
    void anotherRegionsPlacesAreNotThere() {
        place(ELSEWHERE, 0);
        Set<ReadinessState> any = EnumSet.allOf(ReadinessState.class);
        assertThat(cast.as(coordinator, () -> readiness.list(Optional.empty(), any)))
                .isEmpty();
        assertThat(cast.as(coordinator, () -> readiness.list(Optional.of(ELSEWHERE), any)))
                .isEmpty();
        assertThat(cast.as(cast.coordinator(ELSEWHERE), () -> readiness.list(Optional.of(ELSEWHERE), any)))
                .hasSize(1);
    }

    private List<PlaceReadiness> rows(ReadinessState... states) {
        return cast.as(coordinator, () -> readiness.list(Optional.empty(), Set.of(states)));
    }

    private PlaceId place(RegionCode region, int town) {
        Town where = territory.towns(region).get(town);
        return place(region, where.slug(), where.centre());
    }

    private PlaceId place(RegionCode region, String town, GeoPoint point) {
        var code = new PublishedPlaceRows(database, cast)
                .publish(region.value(), town, "Аптека", point.latitude(), point.longitude());
        return places.byCode(code).orElseThrow().id();
    }

    private void certify(PlaceId place, AccountId... people) {
        for (AccountId person : people) {
            certificates.certify(person, place);
        }
    }

    private void runsOut(PlaceId place, Duration in) {
        database.sql("update certificate set expires_at = ? where place_id = ?")
                .params(Timestamp.from(clock.instant().plus(in)), place.value())
                .update();
    }

    private void learns(PlaceId place, AccountId person) {
        Timestamp now = before(Duration.ZERO);
        database.sql("insert into team_member (id, version, account_id, place_id, joined_at, shifts)"
                        + " values (?, 0, ?, ?, ?, '')")
                .params(UUID.randomUUID(), person.value(), place.value(), now)
                .update();
        database.sql(
                        "insert into enrolment (id, version, account_id, place_id, course_id, course_version, round, state,"
                                + " state_at, enrolled_at, attempts, kind)"
                                + " values (?, 0, ?, ?, 'pana-basic', 1, 1, 'INVITED', ?, ?, 0, 'FULL')")
                .params(UUID.randomUUID(), person.value(), place.value(), now, now)
                .update();
    }

    private void leaves(AccountId person) {
        database.sql("update team_member set left_at = joined_at where account_id = ?")
                .param(person.value())
                .update();
    }

    private Timestamp before(Duration ago) {
        return Timestamp.from(clock.instant().minus(ago));
    }
}
