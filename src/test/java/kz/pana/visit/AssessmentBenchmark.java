package kz.pana.visit;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.pana.MovedClock;
import kz.pana.PanaTest;
import kz.pana.finder.PublishedPlaces;
import kz.pana.place.Assessing;
import kz.pana.place.application.Agreement;
import kz.pana.sign.Serial;
import kz.pana.territory.Territory;
import kz.pana.territory.Town;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/**
 * The day from which a new agreement binds: all places are assessed anew, and those that did not accept it leave the map,
 * while people read the site. Run by {@code bin/bench trust}, never by the suite.
 */
@PanaTest
class AssessmentBenchmark {

    private static final String SIGNS = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final int OWNERS = 1000;

    private final int places = Integer.getInteger("pana.places", 100_000);
    private final int lapsed = Integer.getInteger("pana.lapsed-percent", 10);

    @Autowired
    WebApplicationContext portal;

    @Autowired
    JdbcTemplate database;

    @Autowired
    Territory territory;

    @Autowired
    PublishedPlaces published;

    @Autowired
    MovedClock clock;

    @Test
    void measure() throws Exception {
        fill();
        MockMvc browser = MockMvcBuilders.webAppContextSetup(portal).build();
        published.lookAgain();
        List<String> codes =
                database.queryForList("select code from place where published = true limit 500", String.class);
        long[] alone = reading(browser, codes, () -> Thread.sleep(5000));
        long begun = System.nanoTime();
        // As if it were that day: the binding moment has passed a second ago.
        long[] beside = reading(
                browser, codes, () -> clock.at(Agreement.BINDING_FROM.plusSeconds(1), () -> Assessing.due(portal)));
        double seconds = (System.nanoTime() - begun) / 1e9;
        long hidden = count("application = 'APPROVED' and published = false");
        long due = count("assess_at <= timestamp with time zone '2027-02-01 00:00:00+05'");
        System.out.printf(
                Locale.ROOT,
                "%d places assessed in %.1f s, %d left the map, %d still due; a page read: p50 %.1f ms, p99 %.1f ms"
                        + " (%d pages), without: p50 %.1f ms, p99 %.1f ms%n",
                places,
                seconds,
                hidden,
                due,
                share(beside, 0.5),
                share(beside, 0.99),
                beside.length,
                share(alone, 0.5),
                share(alone, 0.99));
    }

    private long count(String where) {
        return database.queryForList("select id from place where " + where).size();
    }

    private interface Work {
        void run() throws Exception;
    }

    /** How long each page took that somebody read meanwhile, in nanoseconds, the shortest first. */
    private static long[] reading(MockMvc browser, List<String> codes, Work meanwhile) throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        List<Long> took = new ArrayList<>();
        Thread reader = Thread.ofPlatform().start(() -> {
            for (int i = 0; !over.get(); i++) {
                long begun = System.nanoTime();
                try {
                    browser.perform(get("/kk/place/" + codes.get(i % codes.size())))
                            .andReturn();
                    took.add(System.nanoTime() - begun);
                    Thread.sleep(10);
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }
        });
        meanwhile.run();
        over.set(true);
        reader.join();
        return took.stream().mapToLong(Long::longValue).sorted().toArray();
    }

    private static double share(long[] nanos, double share) {
        return nanos[(int) (nanos.length * share)] / 1e6;
    }

    /** One place that came all the way, and as many copies of it as are wanted. */
    private void fill() {
        VisitFixture shop = VisitFixture.in(portal);
        shop.published();
        UUID template = shop.place.value();
        names();
        List<String> members = ids("select id from team_member where place_id = ? order by id", template);
        List<String> certificates = ids("select id from certificate where place_id = ? order by id", template);
        String visit = ids("select id from visit where place_id = ?", template).getFirst();
        copy(
                "account",
                "id = '" + shop.owner.value() + "'",
                Map.of("id", "b.owner", "email", "'owner' || b.i || '@pana.example'"),
                "b.i <= " + OWNERS);
        copy("place", "id = '" + template + "'", place(), "true");
        copy(
                "sign",
                "place_id = '" + template + "'",
                Map.of("id", "b.sign", "serial", "b.serial", "place_id", "b.place", "live_place_id", "b.place"),
                "true");
        for (String member : members) {
            copy("team_member", "id = '" + member + "'", Map.of("id", "random_uuid()", "place_id", "b.place"), "true");
        }
        for (int i = 0; i < certificates.size(); i++) {
            certify(certificates.get(i), i);
        }
        copy("visit", "id = '" + visit + "'", Map.of("id", "b.visit", "place_id", "b.place"), "true");
        copy("visit_finding", "visit_id = '" + visit + "'", Map.of("visit_id", "b.visit"), "true");
        copy("visit_met", "visit_id = '" + visit + "'", Map.of("visit_id", "b.visit"), "true");
        database.execute("analyze");
    }

    private void certify(String certificate, int number) {
        String enrolment = "b.enrolment" + number;
        copy(
                "enrolment",
                "id = (select enrolment_id from certificate where id = '" + certificate + "')",
                Map.of("id", enrolment, "place_id", "b.place"),
                "true");
        copy(
                "certificate",
                "id = '" + certificate + "'",
                Map.of(
                        "id",
                        "random_uuid()",
                        "place_id",
                        "b.place",
                        "serial",
                        "'B" + number + "-' || b.i",
                        "enrolment_id",
                        enrolment),
                "true");
    }

    private Map<String, String> place() {
        Map<String, String> otherwise = new LinkedHashMap<>(Map.of(
                "id", "b.place", "code", "b.code", "owner_id", "b.owner", "region", "b.region", "town", "b.town"));
        otherwise.put("assess_at", "timestamp with time zone '2027-02-01 00:00:00+05'");
        otherwise.put(
                "agreement_version",
                "case when mod(b.i, 100) < " + lapsed + " then '" + Agreement.PREVIOUS + "' else '" + Agreement.VERSION
                        + "' end");
        return otherwise;
    }

    /** What each copy has of its own. */
    private void names() {
        database.execute(
                "create table bench_copy (i int primary key, place uuid, code varchar(6), sign uuid, serial varchar(20),"
                        + " visit uuid, owner uuid, region varchar(8), town varchar(120),"
                        + " enrolment0 uuid, enrolment1 uuid)");
        Set<String> taken = Set.copyOf(database.queryForList("select serial from sign", String.class));
        List<String> drawn = Stream.generate(Serial::create)
                .map(Serial::value)
                .filter(serial -> !taken.contains(serial))
                .distinct()
                .limit(places)
                .toList();
        List<Town> towns = territory.towns().stream().limit(200).toList();
        List<UUID> owners = Stream.generate(UUID::randomUUID).limit(OWNERS).toList();
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < places; i++) {
            Town town = towns.get(i % towns.size());
            rows.add(new Object[] {
                i + 1,
                UUID.randomUUID(),
                code(i),
                UUID.randomUUID(),
                drawn.get(i),
                UUID.randomUUID(),
                owners.get(i % OWNERS),
                town.region().value(),
                town.slug(),
                UUID.randomUUID(),
                UUID.randomUUID()
            });
        }
        database.batchUpdate("insert into bench_copy values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows);
    }

    private static String code(int number) {
        char[] code = new char[6];
        int rest = number;
        for (int i = 0; i < code.length; i++) {
            code[i] = SIGNS.charAt(rest % SIGNS.length());
            rest /= SIGNS.length();
        }
        return new String(code);
    }

    private void copy(String table, String which, Map<String, String> otherwise, String of) {
        List<String> columns = database.queryForList(
                "select lower(column_name) from information_schema.columns where lower(table_name) = ? and is_generated = 'NEVER' order by 1",
                String.class,
                table);
        String values = columns.stream()
                .map(column -> otherwise.getOrDefault(column, "t." + column))
                .collect(Collectors.joining(", "));
        database.update("insert into " + table + " (" + String.join(", ", columns) + ") select " + values
                + " from bench_copy b, (select * from " + table + " where " + which + ") t where " + of);
    }

    private List<String> ids(String query, UUID of) {
        return database.queryForList(query, String.class, of);
    }
}
