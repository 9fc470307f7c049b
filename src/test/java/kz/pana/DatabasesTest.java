package kz.pana;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.metamodel.EntityType;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.pana.audit.Trail;
import kz.pana.audit.TrailRow;
import kz.pana.audit.TrailVerification;
import kz.pana.finder.PublishedPlaceRows;
import kz.pana.geo.GeoPoint;
import kz.pana.hours.OpeningHours;
import kz.pana.identity.AccountDirectory;
import kz.pana.identity.People;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Role;
import kz.pana.identity.person.Person;
import kz.pana.kernel.Language;
import kz.pana.kernel.LocalizedText;
import kz.pana.kernel.PhoneNumber;
import kz.pana.notify.Claiming;
import kz.pana.place.Enrolling;
import kz.pana.place.FourEyes;
import kz.pana.place.OwnedChanges;
import kz.pana.place.OwnedPlaces;
import kz.pana.place.ReviewDesk;
import kz.pana.place.application.Agreement;
import kz.pana.place.application.ApplicationAnswers;
import kz.pana.place.application.ApplicationField;
import kz.pana.place.application.Category;
import kz.pana.place.application.ChangeLine;
import kz.pana.place.application.Listing;
import kz.pana.place.change.ShownLine;
import kz.pana.place.desk.DeskStage;
import kz.pana.place.row.OwnedPlace;
import kz.pana.place.row.PlaceCode;
import kz.pana.place.row.PlaceId;
import kz.pana.place.row.PlaceRow;
import kz.pana.place.transfer.OwnedTransfers;
import kz.pana.report.NewReport;
import kz.pana.report.ReportKind;
import kz.pana.report.Reports;
import kz.pana.territory.RegionCode;
import kz.pana.territory.Territory;
import kz.pana.territory.Town;
import kz.pana.visit.VisitFixture;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionTemplate;

/** H2 and PostgreSQL keep the same things and the same promises. */
class DatabasesTest {

    @Nested
    @PanaTest
    class OnH2 extends Promises {
        OnH2() {
            super("h2");
        }
    }

    /** As it runs by default: a file, made and migrated a moment ago. */
    @Nested
    @PanaTest
    @DirtiesContext
    class OnH2File extends Promises {
        OnH2File() {
            super("h2");
        }

        private static final SecurityContextHolderStrategy BEFORE = SecurityContextHolder.getContextHolderStrategy();

        @AfterAll
        static void giveBack() {
            SecurityContextHolder.setContextHolderStrategy(BEFORE);
        }

        @DynamicPropertySource
        static void file(DynamicPropertyRegistry registry) throws IOException {
            Path folder = Files.createTempDirectory("pana-h2");
            registry.add(
                    "spring.datasource.url",
                    () -> "jdbc:h2:file:" + folder.resolve("pana") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE");
            registry.add("pana.data", folder::toString);
            registry.add("spring.datasource.hikari.maximum-pool-size", () -> 4);
            registry.add("spring.main.lazy-initialization", () -> true);
        }
    }

    /** The last context of the tests: the same portal on a real PostgreSQL, in a role that owns nothing. */
    @Nested
    @PanaTest
    @DirtiesContext
    class OnPostgreSql extends Promises {
        OnPostgreSql() {
            super("postgresql");
        }

        /** A context sets this for the whole JVM; the next test goes on in the other context. */
        private static final SecurityContextHolderStrategy BEFORE = SecurityContextHolder.getContextHolderStrategy();

        @AfterAll
        static void giveBack() {
            SecurityContextHolder.setContextHolderStrategy(BEFORE);
        }

        @DynamicPropertySource
        static void postgreSql(DynamicPropertyRegistry registry) throws IOException {
            // Stopped by its own hook at the end of the run, as the context that uses it is.
            EmbeddedPostgres server = EmbeddedPostgres.start();
            JdbcTemplate owner = new JdbcTemplate(server.getPostgresDatabase());
            owner.execute("create role pana_portal login");
            registry.add("spring.datasource.url", () -> server.getJdbcUrl("pana_portal", "postgres"));
            registry.add("spring.datasource.username", () -> "pana_portal");
            registry.add("spring.flyway.url", () -> server.getJdbcUrl("postgres", "postgres"));
            registry.add("spring.flyway.user", () -> "postgres");
            Path folder = Files.createTempDirectory("pana-postgresql");
            registry.add("pana.data", folder::toString);
            registry.add("spring.datasource.hikari.maximum-pool-size", () -> 4);
            registry.add("spring.main.lazy-initialization", () -> true);
        }
    }

    abstract static class Promises {

        private static final Pattern TABLE = Pattern.compile("create table (\\w+)");
        private static final Pattern DROPPED = Pattern.compile("drop constraint (\\w+)");
        private static final Pattern CONSTRAINT = Pattern.compile("(?<!drop )constraint (\\w+)");

        private final String vendor;

        @Autowired
        Personas cast;

        @Autowired
        JdbcTemplate jdbc;

        @Autowired
        Reports reports;

        @Autowired
        Flyway flyway;

        @Autowired
        EntityManager entities;

        @Autowired
        TransactionTemplate transaction;

        @Autowired
        HikariDataSource pool;

        @Autowired
        ApplicationContext context;

        @Autowired
        AccountDirectory directory;

        @Autowired
        OwnedPlaces ownedPlaces;

        @Autowired
        ReviewDesk desk;

        @Autowired
        People people;

        @Autowired
        Territory territory;

        @Autowired
        Trail trail;

        @Autowired
        FourEyes fourEyes;

        Promises(String vendor) {
            this.vendor = vendor;
        }

        @Test
        void theTrailIsAppendOnly() {
            cast.as(cast.somebody(), ownedPlaces::begin);

            for (String statement :
                    List.of("update trail_entry set who_name = 'somebody else'", "delete from trail_entry")) {
                assertThatThrownBy(() -> jdbc.update(statement))
                        .as(statement)
                        .rootCause()
                        .message()
                        .containsAnyOf("append-only", "permission denied");
            }
        }

        /** As the very user that the portal runs as. */
        @Test
        void theTrailIsNotEmptiedAtOnceEither() {
            cast.as(cast.somebody(), ownedPlaces::begin);
            Integer before = jdbc.queryForObject("select count(*) from trail_entry", Integer.class);

            for (String statement : List.of(
                    "truncate table trail_entry",
                    "truncate table trail_entry restart identity",
                    "truncate table trail_entry" + (vendor.equals("h2") ? "" : " cascade"))) {
                assertThatThrownBy(() -> jdbc.execute(statement))
                        .as(statement)
                        .rootCause()
                        .message()
                        .containsAnyOf("append-only", "Cannot truncate", "permission denied");
            }
            assertThat(jdbc.queryForObject("select count(*) from trail_entry", Integer.class))
                    .isEqualTo(before);
        }

        /** Each in a transaction of its own, all in one region: every line has its place in the chain. */
        @Test
        void theTrailIsOneChainHoweverManyWriteAtOnce() throws Exception {
            List<AccountId> owners =
                    Stream.generate(() -> cast.somebody()).limit(8).toList();
            CyclicBarrier start = new CyclicBarrier(owners.size());
            try (ExecutorService together = Executors.newFixedThreadPool(owners.size())) {
                List<Callable<PlaceId>> begun = owners.stream()
                        .<Callable<PlaceId>>map(owner -> () -> {
                            start.await();
                            return cast.as(owner, ownedPlaces::begin);
                        })
                        .toList();
                for (Future<PlaceId> one : together.invokeAll(begun)) {
                    assertThat(one.get()).isNotNull();
                }
            }
            TrailVerification.Result whole = verified();
            assertThat(whole.first()).isEmpty();
            assertThat(whole.lines())
                    .isGreaterThanOrEqualTo(owners.size())
                    .isEqualTo(jdbc.queryForObject("select count(*) from trail_entry", Long.class));
        }

        private TrailVerification.Result verified() throws SQLException {
            try (Connection connection = pool.getConnection()) {
                connection.setAutoCommit(false);
                TrailVerification.Result result = TrailVerification.of(connection, List.of());
                connection.rollback();
                return result;
            }
        }

        @Test
        void everyMigrationRanFromEmpty() throws IOException {
            assertThat(flyway.info().applied())
                    .extracting(migration -> migration.getScript().replaceAll(".*/", ""))
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                    migrations().map(file -> file.getFileName().toString()),
                                    Stream.of(
                                            "kz.pana.place.V321__Answers_moved_to_rows",
                                            "kz.pana.audit.V362__Trail_entries_chained"))
                            .toList());
            assertThat(flyway.info().pending()).isEmpty();
        }

        @Test
        void everyTableAndEveryNamedConstraintIsThere() throws IOException {
            assertThat(names("select table_name from information_schema.tables"))
                    .containsAll(declared(TABLE));
            assertThat(names("select constraint_name from information_schema.table_constraints"))
                    .containsAll(constraints());
        }

        @Test
        void everyEntityFindsItsColumns() {
            for (EntityType<?> entity : entities.getMetamodel().getEntities()) {
                assertThatCode(() -> entities.createQuery("select e from " + entity.getName() + " e")
                                .setMaxResults(1)
                                .getResultList())
                        .as(entity.getName())
                        .doesNotThrowAnyException();
            }
        }

        @Test
        void everyQueryRuns() {
            List<String> failures = new ArrayList<>();
            for (Repository<?, ?> repository : repositories()) {
                for (Method query : queries(repository)) {
                    transaction.executeWithoutResult(status -> {
                        status.setRollbackOnly();
                        try {
                            query.setAccessible(true);
                            query.invoke(repository, Anything.of(query.getParameterTypes()));
                        } catch (InvocationTargetException e) {
                            failures.add(query + ": " + e.getCause());
                        } catch (IllegalAccessException e) {
                            throw new AssertionError(e);
                        }
                    });
                }
            }
            assertThat(failures)
                    .as("a parameter that must not be null wants a line in Anything")
                    .isEmpty();
        }

        /** The pool gives each connection up after half an hour; what one of them made must outlive it. */
        @Test
        void everyTableTakesARowWhenEveryConnectionOfTheStartIsGone() throws Exception {
            EveryTable tables = new EveryTable(context);
            try (Connection next = retired()) {
                assertThat(next.isValid(1)).isTrue();
                Map<String, Long> before = tables.rows();
                tables.write();

                assertThat(tables.rows())
                        .allSatisfy((table, rows) -> assertThat(rows)
                                .as("a row more in " + table)
                                .isGreaterThan(Objects.requireNonNull(before.get(table))));
            }
        }

        /**
         * Closes every connection of the pool, and gives a new one. One is in use all the while: H2 would close the file
         * with the last of them, and opened anew a file has forgotten what a closed connection had broken.
         */
        private Connection retired() throws Exception {
            List<Connection> lent = new ArrayList<>();
            List<Connection> all = new ArrayList<>();
            for (int i = pool.getHikariPoolMXBean().getTotalConnections(); i > 0; i--) {
                Connection connection = pool.getConnection();
                lent.add(connection);
                all.add(connection.unwrap(Connection.class));
            }
            Connection last = lent.removeLast();
            for (Connection connection : lent) {
                connection.close();
            }
            pool.getHikariPoolMXBean().softEvictConnections();
            Connection next = pool.getConnection();
            last.close();
            for (Connection old : all) {
                for (int i = 0; !old.isClosed(); i++) {
                    assertThat(i)
                            .as("tenths of a second until a connection is closed")
                            .isLessThan(100);
                    Thread.sleep(100);
                }
            }
            assertThat(all).doesNotContain(next.unwrap(Connection.class));
            return next;
        }

        @Test
        void anAccountIsKept() {
            Person person = directory.person(cast.coordinator(Personas.ALMATY, Personas.ASTANA));

            assertThat(person.name()).isEqualTo("Данияр Омаров");
            assertThat(person.language()).isEqualTo(Language.RU);
            assertThat(person.roles()).containsExactly(Role.COORDINATOR);
            assertThat(person.regions()).containsExactlyInAnyOrder(Personas.ALMATY, Personas.ASTANA);
            assertThat(person.confirmed()).isTrue();
            assertThat(directory.coordinatorsOf(Personas.ASTANA)).contains(person.id());
        }

        @Test
        void aPlaceIsKeptAsItWasTypedAndAsItWasChecked() {
            AccountId owner = cast.somebody();
            Map<ApplicationField, String> answers = Enrolling.answers();
            PlaceId id = Enrolling.submit(cast, ownedPlaces, owner, answers);

            OwnedPlace place = cast.as(owner, () -> ownedPlaces.place(id));

            assertThat(place.answers()).isEqualTo(new ApplicationAnswers(answers));
            assertThat(place.row().submitted())
                    .isEqualTo(new Listing(
                            "Мерей дәріханасы",
                            "Аптека «Мерей»",
                            Category.PHARMACY,
                            Personas.ALMATY,
                            "almaty",
                            "Абай даңғылы",
                            "52",
                            "",
                            43.2389,
                            76.9046,
                            OpeningHours.parse("Mo-Su 09:00-22:00"),
                            PhoneNumber.parse("+77011234567"),
                            false,
                            false,
                            false,
                            "kk,ru",
                            false));
            assertThat(cast.as(cast.coordinator(Personas.ALMATY), () -> desk.queue(DeskStage.WAITING, "", 0, 1000)))
                    .contains(place.row());
        }

        /** The longest hours and the longest way to a door, some of whose characters H2 counts twice. */
        @Test
        void anEditIsKeptWithWhatStoodThereBefore() {
            VisitFixture scene = VisitFixture.in(context);
            scene.published();
            String hours = "Mo-Fr 10:00-19:00 \"" + "ә".repeat(235) + "\"";
            String door = "🚪".repeat(140) + "Ауладан";

            cast.as(scene.owner, () -> {
                ownedPlaces.edit(scene.place, ApplicationField.HOURS, "Mo-Su 09:00-22:00", hours);
                ownedPlaces.edit(scene.place, ApplicationField.DOOR, "", door);
                ownedPlaces.edit(scene.place, ApplicationField.DOOR, door, "");
            });

            Listing listing = cast.as(scene.owner, () -> ownedPlaces.place(scene.place))
                    .row()
                    .submitted();
            assertThat(listing.hours().text()).isEqualTo(hours);
            assertThat(listing.door()).isEmpty();
            assertThat(cast.as(scene.coordinator, () -> trail.of(scene.place.value())))
                    .filteredOn(row -> row.subject().startsWith("place.edit."))
                    .extracting(TrailRow::from, TrailRow::to)
                    .containsExactly(tuple(door, "-"), tuple("-", door), tuple("Mo-Su 09:00-22:00", hours));
        }

        @Test
        void theDeskAndThePeopleAreSearchedAlike() {
            PlaceId id = submitted();
            AccountId administrator = cast.somebody(Role.ADMINISTRATOR);

            assertThat(cast.as(
                            cast.coordinator(Personas.ALMATY),
                            () -> desk.queue(DeskStage.WAITING, "ул. Абая 52", 0, 1000)))
                    .extracting(PlaceRow::id)
                    .contains(id);
            assertThat(cast.as(administrator, () -> people.search("айгул сейитова", 0, 1000)))
                    .isNotEmpty();
        }

        @Test
        void aSettlementThatIsWrittenIsKeptWithItsPlace() {
            Town town = transaction.execute(status -> territory.settle(
                    new RegionCode("KZ-15"),
                    new LocalizedText("Қызылту", "Кызылту"),
                    new GeoPoint(49.5, 58.1),
                    Optional.empty()));

            assertThat(territory.town(Objects.requireNonNull(town).slug())).contains(town);
        }

        /** Neither has ended when both have written it. */
        @Test
        void twoWhoWriteOneSettlementAtOnceBothSucceed() throws Exception {
            CyclicBarrier together = new CyclicBarrier(2);
            Callable<Town> owner = () -> inTransaction(status -> {
                meet(together);
                Town town = territory.settle(
                        new RegionCode("KZ-15"),
                        new LocalizedText("Жаңатап", "Жанатап"),
                        new GeoPoint(49.5, 58.1),
                        Optional.empty());
                meet(together);
                return town;
            });

            try (ExecutorService owners = Executors.newFixedThreadPool(2)) {
                List<Future<Town>> written = owners.invokeAll(List.of(owner, owner));
                assertThat(written.getFirst().get())
                        .as("what nobody has read is each one's own")
                        .isNotEqualTo(written.getLast().get());
            }
        }

        @Test
        void ofTwoWhoVouchForOneSettlementAtOnceTheLaterTriesAgainAndFindsIt() throws Exception {
            GeoPoint point = new GeoPoint(49.6, 58.2);
            LocalizedText name = new LocalizedText("Ақсуат-" + vendor, "Аксуат-" + vendor);
            CyclicBarrier together = new CyclicBarrier(2);
            Callable<Town> coordinator = () -> {
                String slug = Objects.requireNonNull(inTransaction(
                                status -> territory.settle(new RegionCode("KZ-15"), name, point, Optional.empty())))
                        .slug();
                meet(together);
                try {
                    return inTransaction(status -> territory.vouch(slug, point));
                } catch (OptimisticLockingFailureException later) {
                    return inTransaction(status -> territory.vouch(slug, point));
                }
            };

            try (ExecutorService coordinators = Executors.newFixedThreadPool(2)) {
                List<Future<Town>> vouched = coordinators.invokeAll(List.of(coordinator, coordinator));
                assertThat(vouched.getFirst().get()).isEqualTo(vouched.getLast().get());
            }
        }

        private static void meet(CyclicBarrier together) {
            try {
                together.await(20, TimeUnit.SECONDS);
            } catch (Exception alone) {
                throw new IllegalStateException(alone);
            }
        }

        /** H2 counts some signs twice, PostgreSQL once. */
        @Test
        void theLongestReasonLetsAnOwnerLeaveWhateverItsSigns() {
            AccountId owner = cast.somebody();
            PlaceId place =
                    Enrolling.submit(cast, ownedPlaces, owner, Enrolling.answersIn(new RegionCode("KZ-62"), territory));
            approve(place);
            String why = "😀".repeat(300);

            cast.as(owner, () -> ownedPlaces.withdraw(place, why, Personas.PASSWORD));

            assertThat(cast.as(owner, () -> ownedPlaces.place(place))
                            .row()
                            .status()
                            .ownersWords())
                    .contains(why);
        }

        @Test
        void aSettlementIsCalledAsItsFirstApprovedPlaceSaysAndNotAsAnybodyWroteBefore() {
            String name = "Бозтұмсық-" + UUID.randomUUID().toString().replaceAll("[0-9-]", "");
            PlaceId strangers = inVillage(name, "Село воров, звоните", "48.18, 67.1");
            PlaceId hers = inVillage(name, "Бозтумсык", "48.1, 67.1");
            PlaceId neighbours = inVillage(name, "Бозтумсык", "48.12, 67.1");
            assertThat(town(hers)).isNotEqualTo(town(strangers)).isNotEqualTo(town(neighbours));

            approve(hers);
            Town village = territory.town(town(hers)).orElseThrow();
            assertThat(village.slug()).startsWith("boztumsyk-");
            assertThat(village.name()).isEqualTo(new LocalizedText(name, "Бозтумсык"));
            assertThat(village.centre()).isEqualTo(new GeoPoint(48.1, 67.1));
            assertThat(town(inVillage(name, "бозтумсык", "48.11, 67.1"))).isEqualTo(village.slug());
            assertThat(town(inVillage(name, "Другое", "48.11, 67.1"))).isNotEqualTo(village.slug());

            approve(neighbours);
            assertThat(town(neighbours)).isEqualTo(village.slug());
            approve(strangers);
            assertThat(town(strangers)).isNotEqualTo(village.slug());
            assertThat(territory.town(village.slug())).contains(village);
        }

        private PlaceId inVillage(String kk, String ru, String pin) {
            Map<ApplicationField, String> answers = Enrolling.answers();
            answers.putAll(Map.of(
                    ApplicationField.REGION,
                    "KZ-62",
                    ApplicationField.TOWN,
                    "",
                    ApplicationField.TOWN_UNLISTED,
                    "yes",
                    ApplicationField.TOWN_KK,
                    kk,
                    ApplicationField.TOWN_RU,
                    ru,
                    ApplicationField.PIN,
                    pin));
            return Enrolling.submit(cast, ownedPlaces, cast.somebody(), answers);
        }

        private String town(PlaceId place) {
            return Objects.requireNonNull(
                    jdbc.queryForObject("select town from place where id = ?", String.class, place.value()));
        }

        private void approve(PlaceId place) {
            AccountId coordinator = cast.coordinator(new RegionCode("KZ-62"));
            cast.as(
                    coordinator,
                    () -> desk.startOnboarding(place, desk.place(place).row().version()));
            jdbc.update("update place set outstanding = '[]' where id = ?", place.value());
            cast.as(
                    coordinator,
                    () -> desk.approve(place, desk.place(place).row().version()));
        }

        @Test
        void theNumberOfABusinessIsNobodysBecauseHeTypedItFirst() {
            Map<ApplicationField, String> answers = Enrolling.answers();
            PlaceId first = Enrolling.submit(cast, ownedPlaces, cast.somebody(), answers);
            AccountId owner = cast.somebody();
            PlaceId second = Enrolling.submit(cast, ownedPlaces, owner, answers);
            PlaceId third = Enrolling.submit(cast, ownedPlaces, owner, answers);

            AccountId coordinator = cast.coordinator(Personas.ALMATY);
            for (PlaceId of : List.of(second, third)) {
                assertThat(cast.as(coordinator, () -> desk.sameBusiness(of)))
                        .extracting(same -> same.place().orElseThrow().id())
                        .containsExactly(first);
            }
            assertThat(jdbc.queryForObject(
                            "select count(*) from business where tax_number = ?",
                            Integer.class,
                            answers.get(ApplicationField.TAX_NUMBER)))
                    .isEqualTo(2);
            cast.as(
                    coordinator,
                    () -> desk.reject(first, desk.place(first).row().version(), "Жалған"));
            assertThat(cast.as(coordinator, () -> desk.predecessors(second)))
                    .anySatisfy(before ->
                            assertThat(before.place().orElseThrow().id()).isEqualTo(first));
            assertThatThrownBy(() -> jdbc.update(
                            "insert into business (id, version, owner_id, tax_number, legal_name, enrolled_at)"
                                    + " select ?, 0, owner_id, tax_number, legal_name, enrolled_at from business"
                                    + " where owner_id = ?",
                            UUID.randomUUID(),
                            owner.value()))
                    .hasMessageMatching("(?is).*business_once_per_owner.*");
        }

        @Test
        void everyMoveOfAPlaceIsInTheTrail() {
            PlaceId id = submitted();

            List<TrailRow> rows = cast.as(cast.coordinator(Personas.ALMATY), () -> trail.of(id.value()));

            assertThat(rows)
                    .extracting(TrailRow::to)
                    .containsExactlyInAnyOrder("DRAFT", Agreement.VERSION, "SUBMITTED");
        }

        @Test
        void whoeverNeverOpenedTheLetterHasNoPassword() {
            UUID account = cast.somebody().value();

            assertThatThrownBy(() -> jdbc.update("update account set confirmed_at = null where id = ?", account))
                    .isInstanceOf(DataAccessException.class);
            assertThatThrownBy(() -> jdbc.update("update account set password_hash = null where id = ?", account))
                    .isInstanceOf(DataAccessException.class);
            assertThat(jdbc.update(
                            "update account set confirmed_at = null, password_hash = null where id = ?", account))
                    .isOne();
        }

        @Test
        void administratorsHoldNoOtherRole() {
            UUID administrator = cast.somebody(Role.ADMINISTRATOR).value();
            UUID owner = cast.somebody(Role.OWNER, Role.STAFF).value();
            String add = "insert into account_role (account_id, role) values (?, ?)";

            for (Role role : EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR))) {
                assertThatThrownBy(() -> jdbc.update(add, administrator, role.name()))
                        .as(role.name())
                        .isInstanceOf(DataAccessException.class)
                        .hasMessageContaining("account_role_administrator_alone");
            }
            assertThatThrownBy(() -> jdbc.update(add, owner, "ADMINISTRATOR"))
                    .hasMessageContaining("account_role_administrator_alone");
            assertThatThrownBy(() -> jdbc.update(
                            "update account_role set role = 'ADMINISTRATOR' where account_id = ? and role = 'OWNER'",
                            owner))
                    .hasMessageContaining("account_role_administrator_alone");
            assertThat(jdbc.update(add, owner, "VOLUNTEER")).isOne();
        }

        @Test
        void nobodyAloneApprovesAPlace() {
            PlaceId id = submitted();
            UUID other = cast.somebody().value();
            String approved = "application = 'APPROVED', validity = 'CURRENT', approved_by = ";

            assertThat(refusal(id, approved + "owner_id")).contains("place_not_approved_by_owner");
            assertThat(refusal(id, "visited_by = ?, " + approved + "?", other, other))
                    .contains("place_not_approved_by_visitor");
            assertThat(refusal(id, "application = 'APPROVED', validity = 'CURRENT'"))
                    .contains("place_approved_by_somebody");
            assertThat(refusal(id, approved + "?", other)).isEmpty();
        }

        @Test
        void nobodyOfTheTeamAndNobodyWhoVisitedApprovesOrReinstates() {
            PlaceId id = submitted();
            AccountId owner = cast.somebody();
            AccountId early = cast.coordinator(Personas.ALMATY);
            AccountId late = cast.coordinator(Personas.ALMATY);
            AccountId colleague = cast.coordinator(Personas.ALMATY);
            AccountId approver = cast.coordinator(Personas.ALMATY);
            inTransaction(status -> {
                fourEyes.recordVisitor(id, early, Instant.parse("2026-01-10T05:00:00Z"));
                fourEyes.recordVisitor(id, late, Instant.parse("2026-03-10T05:00:00Z"));
                return true;
            });
            join(id, colleague);
            String approved = "application = 'APPROVED', validity = 'CURRENT', approved_by = ?";

            assertThat(refusal(id, approved, early.value())).contains("place_not_decided_by_visitor");
            assertThat(refusal(id, approved, late.value())).contains("place_not_decided_by_visitor");
            assertThat(refusal(id, approved, colleague.value())).contains("place_not_decided_by_team");
            assertThat(refusal(id, approved, approver.value())).isEmpty();

            jdbc.update(
                    "update place set application = 'APPROVED', validity = 'SUSPENDED', approved_by = ?,"
                            + " application_at = ?, visited_by = ? where id = ?",
                    approver.value(),
                    OffsetDateTime.parse("2026-02-01T05:00:00Z"),
                    owner.value(),
                    id.value());
            String reinstated = "validity = 'CURRENT', reinstated_by = ?";
            assertThat(refusal(id, reinstated, late.value())).contains("place_not_decided_by_visitor");
            assertThat(refusal(id, reinstated, colleague.value())).contains("place_not_decided_by_team");
            assertThat(refusal(id, reinstated, owner.value())).contains("place_not_reinstated_by_visitor");
            assertThat(refusal(id, "validity = 'CURRENT', reinstated_by = owner_id"))
                    .contains("place_not_reinstated_by_owner");
            assertThat(refusal(id, reinstated, early.value()))
                    .as("that was before it was approved")
                    .isEmpty();
            jdbc.update("update place set reinstated_by = ? where id = ?", approver.value(), id.value());
            inTransaction(status -> {
                fourEyes.recordVisitor(id, approver, Instant.parse("2026-04-10T05:00:00Z"));
                return true;
            });
            assertThat(refusal(id, reinstated, approver.value()))
                    .as("a second time, after a visit")
                    .contains("place_not_decided_by_visitor");
            assertThat(refusal(id, "validity = 'PAUSED', reinstated_by = ?", approver.value()))
                    .as("where its owner had paused it")
                    .contains("place_not_decided_by_visitor");
        }

        @Test
        void nobodyOfThePlaceAndNobodyWhoVisitedItDecidesAboutAChange() {
            VisitFixture scene = VisitFixture.in(context);
            scene.published();
            ask(scene);
            AccountId early = cast.coordinator(Personas.ALMATY);
            AccountId late = cast.coordinator(Personas.ALMATY);
            AccountId colleague = cast.coordinator(Personas.ALMATY);
            inTransaction(status -> {
                fourEyes.recordVisitor(scene.place, early, Instant.parse("2101-01-10T05:00:00Z"));
                fourEyes.recordVisitor(scene.place, late, Instant.parse("2101-01-10T05:00:00Z"));
                return true;
            });
            jdbc.update(
                    "update place_visitor set visited_at = ? where account_id = ?",
                    OffsetDateTime.parse("2001-01-10T05:00:00Z"),
                    early.value());
            join(scene.place, colleague);

            assertThat(decides(scene, late)).contains("place_not_decided_by_visitor");
            assertThat(decides(scene, colleague)).contains("place_not_decided_by_team");
            assertThat(decides(scene, scene.owner)).contains("change_not_decided_by_owner");
            assertThat(decides(scene, early))
                    .as("that was before it was approved")
                    .isEmpty();
        }

        @Test
        void nobodyOfThePlaceAndNobodyWhoVisitedItAcceptsACorrection() {
            VisitFixture scene = VisitFixture.in(context);
            scene.published();
            AccountId visitor = cast.coordinator(Personas.ALMATY);
            inTransaction(status -> {
                fourEyes.recordVisitor(scene.place, visitor, Instant.parse("2101-01-10T05:00:00Z"));
                return true;
            });
            AccountId colleague = cast.coordinator(Personas.ALMATY);
            join(scene.place, colleague);
            jdbc.update(
                    "insert into visit_correction (visit_id, line, told, seen, state)"
                            + " select id, 'PHONE', '1', '2', 'NOTED' from visit where place_id = ?",
                    scene.place.value());

            assertThat(corrects(scene, "ACCEPTED", visitor)).contains("place_not_decided_by_visitor");
            assertThat(corrects(scene, "ACCEPTED", colleague)).contains("place_not_decided_by_team");
            assertThat(corrects(scene, "ACCEPTED", scene.owner)).contains("change_not_decided_by_owner");
            assertThat(corrects(scene, "ACCEPTED", scene.coordinator)).isEmpty();
            assertThat(corrects(scene, "DECLINED", visitor))
                    .as("what is told stays")
                    .isEmpty();
        }

        private String corrects(VisitFixture scene, String state, AccountId who) {
            return inTransaction(status -> {
                status.setRollbackOnly();
                try {
                    jdbc.update(
                            "update visit_correction set state = ?, decided_by = ?, decided_at = ?"
                                    + " where visit_id = (select id from visit where place_id = ?)",
                            state,
                            who.value(),
                            OffsetDateTime.parse("2026-01-01T05:00:00Z"),
                            scene.place.value());
                    return "";
                } catch (DataAccessException refused) {
                    return String.valueOf(refused.getMessage()).toLowerCase(Locale.ROOT);
                }
            });
        }

        @Test
        void oneRequestWaitsForEachLineOfAPlace() {
            VisitFixture scene = VisitFixture.in(context);
            scene.published();
            ask(scene);

            assertThatThrownBy(() -> jdbc.update(
                            "insert into change_request (id, version, place_id, line, state, waiting_line, asked_by, asked_at)"
                                    + " select ?, 0, place_id, line, state, waiting_line, asked_by, asked_at"
                                    + " from change_request where place_id = ?",
                            UUID.randomUUID(),
                            scene.place.value()))
                    .isInstanceOf(DataIntegrityViolationException.class)
                    .extracting(refused -> String.valueOf(refused.getMessage()).toLowerCase(Locale.ROOT))
                    .asString()
                    .contains("change_request_one_waits");
        }

        @Test
        void whatChangedIsSeenAndWhoeverAcceptedItDoesNotReinstate() {
            VisitFixture scene = VisitFixture.in(context);
            scene.published();
            AccountId other = cast.coordinator(Personas.ALMATY);
            ask(scene);
            jdbc.update(
                    "update change_request set line = 'PIN', state = 'ACCEPTED', waiting_line = null, decided_by = ?,"
                            + " decided_at = asked_at where place_id = ?",
                    scene.coordinator.value(),
                    scene.place.value());
            String changed = "change_line = 'PIN', change_since = ?, change_at = ?, change_by = ?";
            Object[] then = {
                OffsetDateTime.parse("2001-01-01T05:00:00Z"),
                OffsetDateTime.parse("2001-01-01T05:00:00Z"),
                scene.coordinator.value()
            };
            assertThat(refusal(scene.place, changed, then))
                    .as("while it is relied on")
                    .contains("place_change_hidden");
            jdbc.update(
                    "update place set validity = 'SUSPENDED', published = false, " + changed + " where id = ?",
                    then[0],
                    then[1],
                    then[2],
                    scene.place.value());
            String reinstated = "validity = 'CURRENT', change_line = null, change_since = null, change_at = null,"
                    + " change_by = null, change_seen_at = null, reinstated_by = ?";
            assertThat(refusal(scene.place, reinstated, other.value())).contains("place_change_unseen");

            jdbc.update("update place set change_seen_at = change_at where id = ?", scene.place.value());
            assertThat(refusal(scene.place, reinstated, scene.coordinator.value()))
                    .contains("place_not_reinstated_by_acceptor");
            assertThat(refusal(scene.place, reinstated, other.value())).isEmpty();
        }

        @Test
        void aPlaceGoesToAnotherOwnerByATransferAloneAndOffTheMap() {
            VisitFixture scene = VisitFixture.in(context);
            scene.published();
            AccountId next = cast.somebody();
            assertThat(refusal(scene.place, "owner_id = ?", next.value())).contains("place_owner_by_transfer");
            String given = "owner_id = ?, validity = 'PAUSED', published = false, agreement_version = null,"
                    + " agreement_name = null, agreement_at = null";

            transferred(scene, scene.volunteer);
            assertThat(refusal(scene.place, given, scene.volunteer.value())).contains("place_not_owned_by_visitor");
            transferred(scene, next);
            assertThat(refusal(scene.place, "owner_id = ?", next.value())).contains("place_transferred_hidden");
            assertThat(refusal(scene.place, given, next.value())).isEmpty();
            jdbc.update("update place set " + given + " where id = ?", next.value(), scene.place.value());
            assertThat(refusal(scene.place, "owner_id = ?", scene.owner.value()))
                    .as("and not back")
                    .contains("place_owner_by_transfer");

            jdbc.update(
                    "insert into change_request (id, version, place_id, line, state, waiting_line, asked_by, asked_at)"
                            + " values (?, 0, ?, 'OWNER', 'WAITING', 'OWNER', ?, ?)",
                    UUID.randomUUID(),
                    scene.place.value(),
                    next.value(),
                    OffsetDateTime.parse("2026-12-01T05:00:00Z"));
            assertThat(refusal(scene.place, "validity = 'CURRENT'")).contains("place_owner_not_accepted");
            assertThat(decides(scene, scene.owner)).contains("change_not_decided_by_former_owner");
            assertThat(decides(scene, next)).isNotEmpty();
            assertThat(decides(scene, scene.coordinator)).isEmpty();
            assertThat(refusal(scene.place, "reinstated_by = ?", scene.owner.value()))
                    .contains("place_not_decided_by_former_owner");
        }

        private void transferred(VisitFixture scene, AccountId to) {
            jdbc.update("delete from place_transfer where place_id = ?", scene.place.value());
            jdbc.update(
                    "insert into place_transfer (id, version, place_id, from_owner, keeps_business, state, asked_at, ends_at,"
                            + " to_owner, accepted_at, tax_number, legal_name, ended_at)"
                            + " values (?, 0, ?, ?, true, 'DONE', ?, ?, ?, ?, ?, '«Мерей» ЖШС', ?)",
                    UUID.randomUUID(),
                    scene.place.value(),
                    scene.owner.value(),
                    OffsetDateTime.parse("2026-12-01T05:00:00Z"),
                    OffsetDateTime.parse("2026-12-15T05:00:00Z"),
                    to.value(),
                    OffsetDateTime.parse("2026-12-01T05:00:00Z"),
                    Personas.taxNumber(),
                    OffsetDateTime.parse("2026-12-01T05:00:00Z"));
        }

        @Test
        void oneTransferIsOpenForEachPlaceAndKeepsItsAddressNoLonger() {
            VisitFixture scene = VisitFixture.in(context);
            scene.published();
            cast.as(
                    scene.owner,
                    () -> context.getBean(OwnedTransfers.class).ask(scene.place, "dana@example.kz", true, ""));
            assertThatThrownBy(() -> jdbc.update(
                            "insert into place_transfer (id, version, place_id, from_owner, email, keeps_business, state,"
                                    + " open_place, asked_at, ends_at)"
                                    + " select ?, 0, place_id, from_owner, email, keeps_business, state, open_place, asked_at,"
                                    + " ends_at from place_transfer where place_id = ?",
                            UUID.randomUUID(),
                            scene.place.value()))
                    .isInstanceOf(DataIntegrityViolationException.class);
            assertThatThrownBy(() -> jdbc.update(
                            "update place_transfer set state = 'WITHDRAWN', open_place = null, ended_at = asked_at"
                                    + " where place_id = ?",
                            scene.place.value()))
                    .isInstanceOf(DataIntegrityViolationException.class);
        }

        private void ask(VisitFixture scene) {
            OwnedChanges changes = context.getBean(OwnedChanges.class);
            cast.as(scene.owner, () -> {
                ApplicationAnswers told = changes.told(scene.place);
                changes.ask(
                        scene.place,
                        ChangeLine.NAME,
                        new ShownLine(told, Optional.empty()),
                        told.with(Map.of(ApplicationField.NAME_KK, "Гүлдер")),
                        "");
            });
        }

        /** What the database says of that person accepting what waits; empty if nothing, and then it is not done either. */
        private String decides(VisitFixture scene, AccountId who) {
            return inTransaction(status -> {
                status.setRollbackOnly();
                try {
                    jdbc.update(
                            "update change_request set state = 'ACCEPTED', waiting_line = null, decided_by = ?,"
                                    + " decided_at = asked_at where place_id = ?",
                            who.value(),
                            scene.place.value());
                    return "";
                } catch (DataAccessException refused) {
                    return String.valueOf(refused.getMessage()).toLowerCase(Locale.ROOT);
                }
            });
        }

        @Test
        void whoeverWasEverOnATeamDoesNotVouchAndWhoeverVouchedDoesNotJoin() {
            PlaceId id = submitted();
            AccountId gone = cast.coordinator(Personas.ALMATY);
            AccountId approver = cast.coordinator(Personas.ALMATY);
            AccountId reinstater = cast.coordinator(Personas.ALMATY);
            AccountId clerk = cast.somebody();
            join(id, gone);
            jdbc.update("update team_member set left_at = joined_at where account_id = ?", gone.value());

            String approved = "application = 'APPROVED', validity = 'CURRENT', approved_by = ?";
            assertThat(refusal(id, approved, gone.value())).contains("place_not_decided_by_team");
            jdbc.update(
                    "update place set " + approved + ", reinstated_by = ? where id = ?",
                    approver.value(),
                    reinstater.value(),
                    id.value());
            assertThat(refusal(id, "reinstated_by = ?", gone.value())).contains("place_not_decided_by_team");

            for (AccountId voucher : List.of(approver, reinstater)) {
                assertThatThrownBy(() -> join(id, voucher))
                        .isInstanceOf(DataIntegrityViolationException.class)
                        .hasMessageContaining("team_not_joined_by_voucher");
            }
            join(id, clerk);
            assertThatThrownBy(() -> jdbc.update(
                            "update team_member set account_id = ? where account_id = ?",
                            approver.value(),
                            clerk.value()))
                    .hasMessageContaining("team_not_joined_by_voucher");
            jdbc.update("update team_member set left_at = joined_at where account_id = ?", clerk.value());
            jdbc.update("update team_member set account_id = ? where account_id = ?", approver.value(), clerk.value());
            assertThatThrownBy(() ->
                            jdbc.update("update team_member set left_at = null where account_id = ?", approver.value()))
                    .hasMessageContaining("team_not_joined_by_voucher");
        }

        /** The second waits until the first has ended, and reads what it did. */
        @Test
        void nobodyJoinsAndVouchesAtTheSameMoment() throws Exception {
            PlaceId id = submitted();
            AccountId both = cast.coordinator(Personas.ALMATY);
            CountDownLatch joined = new CountDownLatch(1);
            Callable<Boolean> joining = () -> inTransaction(status -> {
                join(id, both);
                joined.countDown();
                pause();
                return true;
            });
            Callable<String> vouching = () -> {
                joined.await();
                return refusal(id, "application = 'APPROVED', validity = 'CURRENT', approved_by = ?", both.value());
            };

            try (ExecutorService at = Executors.newFixedThreadPool(2)) {
                Future<Boolean> first = at.submit(joining);
                assertThat(at.submit(vouching).get()).contains("place_not_decided_by_team");
                assertThat(first.get()).isTrue();
            }
        }

        @Test
        void ofTwoAdministratorsWhoDismissEachOtherAtOnceOneStays() throws Exception {
            AccountId one = cast.somebody(Role.ADMINISTRATOR);
            AccountId other = cast.somebody(Role.ADMINISTRATOR);
            CountDownLatch dismissed = new CountDownLatch(1);
            Callable<Boolean> first = () -> inTransaction(status -> {
                cast.as(one, () -> people.dismissAdministrator(other));
                entities.flush();
                dismissed.countDown();
                pause();
                return true;
            });
            Callable<Boolean> second = () -> {
                dismissed.await();
                cast.as(other, () -> people.dismissAdministrator(one));
                return true;
            };

            try (ExecutorService both = Executors.newFixedThreadPool(2)) {
                Future<Boolean> done = both.submit(first);
                assertThatThrownBy(both.submit(second)::get).hasCauseInstanceOf(AccessDeniedException.class);
                assertThat(done.get()).isTrue();
            }
            assertThat(directory.person(one).roles()).containsExactly(Role.ADMINISTRATOR);
        }

        @Test
        void ofTwoWindowsThatEnrolOneBusinessAtOnceTheSecondIsToldThatItChanged() throws Exception {
            Map<ApplicationField, String> answers = Enrolling.answers();
            AccountId owner = cast.somebody(Role.OWNER);
            CountDownLatch enrolled = new CountDownLatch(1);
            Callable<PlaceId> first = () -> inTransaction(status -> {
                PlaceId id = Enrolling.submit(cast, ownedPlaces, owner, answers);
                entities.flush();
                enrolled.countDown();
                pause();
                return id;
            });
            Callable<PlaceId> second = () -> {
                enrolled.await();
                return Enrolling.submit(cast, ownedPlaces, owner, answers);
            };

            try (ExecutorService owners = Executors.newFixedThreadPool(2)) {
                Future<PlaceId> one = owners.submit(first);
                assertThatThrownBy(owners.submit(second)::get)
                        .hasCauseInstanceOf(OptimisticLockingFailureException.class);
                assertThat(one.get()).isNotNull();
            }
        }

        private static void pause() {
            try {
                Thread.sleep(500);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        private void join(PlaceId place, AccountId who) {
            jdbc.update(
                    "insert into team_member (id, version, account_id, place_id, joined_at, shifts) values (?, 0, ?, ?, ?, '')",
                    UUID.randomUUID(),
                    who.value(),
                    place.value(),
                    OffsetDateTime.parse("2026-01-01T05:00:00Z"));
        }

        @Test
        void theRulesAlonePublishAPlace() {
            PlaceId id = submitted();
            UUID coordinator = cast.coordinator(Personas.ALMATY).value();
            UUID volunteer = cast.somebody(Role.VOLUNTEER).value();
            String ready = "application = 'APPROVED', validity = '%s', approved_by = ?, visited_by = ?,"
                    + " outstanding = '%s', published = true";

            assertThat(refusal(id, "published = true")).contains("place_published_by_rules");
            assertThat(refusal(id, ready.formatted("PAUSED", "[]"), coordinator, volunteer))
                    .contains("place_published_by_rules");
            assertThat(refusal(id, ready.formatted("CURRENT", "[{}]"), coordinator, volunteer))
                    .contains("place_published_by_rules");
            assertThat(refusal(id, ready.formatted("CURRENT", "[]"), coordinator, volunteer))
                    .isEmpty();
        }

        @Test
        void twoPeopleDoNotOverwriteEachOther() {
            AccountId owner = cast.somebody();
            PlaceId id = cast.as(owner, ownedPlaces::begin);
            long seen = cast.as(owner, () -> ownedPlaces.place(id).row().version());
            cast.as(owner, () -> ownedPlaces.answer(id, seen, Map.of(ApplicationField.HOUSE, "52")));

            assertThatThrownBy(() ->
                            cast.as(owner, () -> ownedPlaces.answer(id, seen, Map.of(ApplicationField.HOUSE, "54"))))
                    .isInstanceOf(OptimisticLockingFailureException.class);
            assertStaleIsRefused("Place", id.value());
            assertStaleIsRefused("Account", owner.value());
        }

        @Test
        void reportsAreCountedAndForgotten() {
            PlaceCode code = new PublishedPlaceRows(JdbcClient.create(jdbc), cast)
                    .publish("KZ-59", "petropavl", "Аптека", 54.87, 69.15);
            for (int i = 0; i < 310; i++) {
                reports.tell(
                        code, new NewReport(ReportKind.NOT_REAL, "Жалған " + i, Optional.of("8701" + i)), false, "");
                reports.tell(code, new NewReport(ReportKind.CLOSED, "Жабық", Optional.empty()), false, "");
            }
            String here = " where place_id = (select id from place where code = '" + code + "')";
            assertThat(jdbc.queryForList("select times_told from report" + here + " order by times_told", Long.class))
                    .containsExactly(1L, 1L, 1L, 307L, 310L);
            assertThat(jdbc.queryForObject(
                            "select count(*) from report_sample where report_id in (select id from report" + here + ")",
                            Integer.class))
                    .isEqualTo(300);
            assertThatThrownBy(() -> jdbc.update("update report set grave = not grave" + here))
                    .isInstanceOf(DataIntegrityViolationException.class);
            assertThatThrownBy(() -> jdbc.update("update report set times_told = 0" + here))
                    .isInstanceOf(DataIntegrityViolationException.class);
        }

        @Test
        void noMailIsTakenTwiceHoweverManyReachForIt() {
            assertThat(Claiming.takenTogether(context, 60, 4)).hasSize(60).doesNotHaveDuplicates();
        }

        /** Reads a thing, lets somebody else change it, and brings the first reading back. */
        private void assertStaleIsRefused(String entity, UUID id) {
            Class<?> type = entities.getMetamodel().getEntities().stream()
                    .filter(known -> known.getName().equals(entity))
                    .findFirst()
                    .orElseThrow()
                    .getJavaType();
            Object stale = inTransaction(status -> entities.find(type, id));
            inTransaction(status -> entities.find(type, id, LockModeType.OPTIMISTIC_FORCE_INCREMENT));

            assertThatThrownBy(() -> inTransaction(status -> entities.merge(stale)))
                    .isInstanceOfAny(OptimisticLockException.class, OptimisticLockingFailureException.class);
        }

        /** How the database refuses to set this, in small letters; empty if it does not. Nothing stays changed. */
        private String refusal(PlaceId id, String set, Object... values) {
            List<Object> all = new ArrayList<>(List.of(values));
            all.add(id.value());
            return inTransaction(status -> {
                status.setRollbackOnly();
                try {
                    jdbc.update("update place set " + set + " where id = ?", all.toArray());
                    return "";
                } catch (DataAccessException e) {
                    return String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
                }
            });
        }

        private <T> T inTransaction(TransactionCallback<T> action) {
            return Objects.requireNonNull(transaction.execute(action));
        }

        private PlaceId submitted() {
            return Enrolling.submit(cast, ownedPlaces, cast.somebody(), Enrolling.answers());
        }

        private List<String> names(String sql) {
            return jdbc.queryForList(sql, String.class).stream()
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .toList();
        }

        private List<String> constraints() throws IOException {
            List<String> names = declared(CONSTRAINT);
            names.removeAll(declared(DROPPED));
            return names;
        }

        private List<String> declared(Pattern what) throws IOException {
            List<String> declared = new ArrayList<>();
            for (Path file : migrations().toList()) {
                what.matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1))
                        .forEach(declared::add);
            }
            return declared;
        }

        private Stream<Path> migrations() throws IOException {
            List<Path> files = new ArrayList<>();
            for (String folder : List.of("common", vendor)) {
                try (Stream<Path> all = Files.list(Path.of("src/main/resources/db/migration", folder))) {
                    all.filter(file -> file.getFileName().toString().startsWith("V"))
                            .forEach(files::add);
                }
            }
            return files.stream();
        }

        @SuppressWarnings("rawtypes")
        private List<Repository<?, ?>> repositories() {
            List<Repository<?, ?>> repositories = new ArrayList<>();
            for (Repository repository :
                    context.getBeansOfType(Repository.class).values()) {
                repositories.add(repository);
            }
            return repositories;
        }

        /** The queries of our own; those that take an entity are Spring Data's. */
        private static List<Method> queries(Repository<?, ?> repository) {
            return Arrays.stream(repository.getClass().getInterfaces())
                    .filter(type -> type.getPackageName().startsWith("kz.pana"))
                    .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                    .filter(query -> !query.isDefault())
                    .filter(query -> Arrays.stream(query.getParameterTypes())
                            .noneMatch(type -> type.isAnnotationPresent(Entity.class)))
                    .toList();
        }
    }
}
