package kz.pana.bench;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import kz.pana.PanaTest;
import kz.pana.Personas;
import kz.pana.QueryCount;
import kz.pana.finder.PublishedPlaceRows;
import kz.pana.identity.access.AccountId;
import kz.pana.place.Enrolling;
import kz.pana.place.OwnedPlaces;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.ReviewDesk;
import kz.pana.place.desk.DeskStage;
import kz.pana.place.row.PlaceCode;
import kz.pana.place.row.PlaceId;
import kz.pana.territory.RegionCode;
import kz.pana.territory.Territory;
import kz.pana.visit.VisitPlanning;
import kz.pana.visit.checklist.VisitKind;
import kz.pana.visit.row.VisitPlan;
import kz.pana.visit.row.VisitState;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Queries and time of the screens that list, at 10,000 places of one region; beside them what it costs to load as many
 * places whole, with what their owners typed. Run by {@code bin/bench lists}, never by the suite.
 */
@PanaTest
class ListScreensBenchmark {

    private static final RegionCode REGION = new RegionCode("KZ-11");
    private static final int PLACES = 10_000;
    private static final int WAITING = 2_000;
    private static final int PAGE = 50;
    private static final int RUNS = 15;

    @Autowired
    Personas cast;

    @Autowired
    EntityManagerFactory factory;

    @Autowired
    EntityManager entities;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate database;

    @Autowired
    Territory territory;

    @Autowired
    OwnedPlaces ownedPlaces;

    @Autowired
    ReviewDesk desk;

    @Autowired
    PlaceDirectory directory;

    @Autowired
    VisitPlanning planning;

    @Autowired
    Clock clock;

    @Test
    void measure() {
        AccountId coordinator = cast.coordinator(REGION);
        PlaceId waiting = submit();
        PlaceId onboarding = submit();
        cast.as(coordinator, () -> {
            desk.startOnboarding(onboarding, desk.place(onboarding).row().version());
            planning.plan(
                    onboarding,
                    new VisitPlan(VisitKind.ONBOARDING, LocalDate.now(clock).plusDays(1), null, ""));
        });
        String town = territory.towns(REGION).getFirst().slug();
        PlaceCode code = new PublishedPlaceRows(JdbcClient.create(database), cast)
                .publish(REGION.value(), town, "Аптека", 53.28, 69.39);
        PlaceId published = directory.byCode(code).orElseThrow().id();

        copies(waiting, WAITING, waiting);
        copies(published, PLACES - WAITING, waiting);
        List<UUID> visited = copies(onboarding, WAITING, waiting);
        rows(
                "visit",
                "place_id",
                onboarding.value(),
                visited.size(),
                Map.of("id", i -> UUID.randomUUID(), "place_id", visited::get));
        database.execute("analyze");

        System.out.printf("%-34s %8s %8s %10s%n", "screen", "rows", "queries", "median, ms");
        print("queue of the desk, a page", coordinator, () -> desk.queue(DeskStage.WAITING, "", 0, PAGE));
        print("  whole places", coordinator, () -> whole(PAGE, "p.application.state = 'SUBMITTED'"));
        print("queue of the desk, searched", coordinator, () -> desk.queue(DeskStage.APPROVED, "аптека", 0, PAGE));
        print("map of the desk", coordinator, () -> desk.pins());
        print("what the finder reads", coordinator, directory::published);
        print("  whole places", coordinator, () -> whole(PLACES, "p.publication.published = true"));
        print("visits to plan, a page", coordinator, () -> planning.list(Set.of(VisitState.PLANNED), 0, PAGE));
    }

    private void print(String name, AccountId who, Supplier<List<?>> list) {
        cast.as(who, () -> {
            int size = size(list);
            long queries = QueryCount.of(factory, () -> size(list));
            long[] took = IntStream.range(0, RUNS)
                    .mapToLong(run -> {
                        long before = System.nanoTime();
                        size(list);
                        return System.nanoTime() - before;
                    })
                    .sorted()
                    .toArray();
            System.out.printf("%-34s %8d %8d %10.1f%n", name, size, queries, took[RUNS / 2] / 1e6);
        });
    }

    private static int size(Supplier<List<?>> list) {
        return list.get().size();
    }

    /** Loads places with what their owners typed, as the lists did once. */
    private List<?> whole(int count, String where) {
        return transaction.execute(status -> entities.createQuery(
                        "select p from Place p left join fetch p.answers where " + where + " order by p.id")
                .setMaxResults(count)
                .getResultList());
    }

    private PlaceId submit() {
        return Enrolling.submit(cast, ownedPlaces, cast.somebody(), Enrolling.answersIn(REGION, territory));
    }

    /** Copies of a place, each with the answers of the template. */
    private List<UUID> copies(PlaceId template, int count, PlaceId answers) {
        List<UUID> ids =
                IntStream.range(0, count).mapToObj(i -> UUID.randomUUID()).toList();
        rows(
                "place",
                "id",
                template.value(),
                count,
                Map.of("id", ids::get, "code", i -> PlaceCode.create().value()));
        List<Object[]> typed = database.query(
                "select field, answer from application_answer where place_id = ?",
                (row, number) -> new Object[] {row.getString(1), row.getString(2)},
                answers.value());
        List<Object[]> all = new ArrayList<>();
        ids.forEach(id -> typed.forEach(answer -> all.add(new Object[] {id, answer[0], answer[1]})));
        database.batchUpdate("insert into application_answer (place_id, field, answer) values (?, ?, ?)", all);
        return ids;
    }

    /** Copies of the row that has this value in that column. */
    private void rows(String table, String column, UUID value, int count, Map<String, IntFunction<Object>> otherwise) {
        Map<String, Object> row =
                new HashMap<>(database.queryForMap("select * from " + table + " where " + column + " = ?", value));
        List<String> columns = List.copyOf(row.keySet());
        String insert = "insert into " + table + " (" + String.join(", ", columns) + ") values ("
                + String.join(", ", columns.stream().map(name -> "?").toList()) + ")";
        List<Object[]> all = IntStream.range(0, count)
                .mapToObj(i -> columns.stream()
                        .map(name -> otherwise.containsKey(name.toLowerCase())
                                ? otherwise.get(name.toLowerCase()).apply(i)
                                : row.get(name))
                        .toArray())
                .toList();
        database.batchUpdate(insert, all);
    }
}
