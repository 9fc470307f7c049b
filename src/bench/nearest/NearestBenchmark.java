package kz.pana.nearest;

import java.sql.PreparedStatement;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.pana.geo.GeoPoint;
import kz.pana.geo.NearestIndex;

/** Ten nearest open places among a million: is it right, how long does it take, and how long does PostgreSQL take? */
final class NearestBenchmark {
    private static final int PLACES = 1_000_000;
    private static final int CHECKED = 10_000;
    private static final int WARM_UP = 200_000;
    private static final int MEASURED = 200_000;
    private static final int ASKED_OF_POSTGRES = 5_000;
    private static final int COUNT = 10;

    private final Country country = new Country(PLACES);
    private final List<GeoPoint> questions =
            Stream.generate(country::somewhere).limit(MEASURED).toList();

    private NearestBenchmark() {}

    public static void main(String[] none) throws Exception {
        new NearestBenchmark().run();
    }

    private void run() throws Exception {
        country.index();
        long begun = System.nanoTime();
        NearestIndex index = country.index();
        double built = (System.nanoTime() - begun) / 1e9;
        begun = System.nanoTime();
        NearestIndex.Among day = index.among(country.day);
        double chosen = (System.nanoTime() - begun) / 1e6;
        NearestIndex.Among night = index.among(country.night);
        say("%,d places in %d groups of hours; index built in %.2f s, the open ones chosen in %.1f ms", PLACES,
                Country.GROUPS, built, chosen);

        check("day", day, country.day);
        check("night", night, country.night);
        check("any", index.amongAll(), country.all);

        say("");
        say("%-34s %10s %10s %10s %10s", "nearest ten, microseconds", "p50", "p99", "p99.9", "max");
        for (int round = 0; round < 3; round++) {
            measure(day, WARM_UP);
            measure(night, WARM_UP);
        }
        Timings byDay = measure(day, MEASURED);
        Timings byNight = measure(night, MEASURED);
        say("%s", Timings.of(MEASURED, i -> {}).row("the timer itself"));
        say("%s", byDay.row("index, by day (70 % open)"));
        say("%s", byNight.row("index, by night (4 % open)"));
        try (Postgres postgres = new Postgres(country)) {
            compare(postgres, "day", day, byDay);
            compare(postgres, "night", night, byNight);
        }
    }

    private void check(String when, NearestIndex.Among among, BitSet groups) {
        LinearScan oneByOne = new LinearScan(country);
        long wrong = IntStream.range(0, CHECKED)
                .parallel()
                .mapToObj(questions::get)
                .filter(to -> !ids(among.nearest(to, COUNT)).equals(ids(oneByOne.nearest(to, COUNT, groups))))
                .count();
        say("%-5s %,d questions answered as by looking at every place: %s", when, CHECKED,
                wrong == 0 ? "all the same" : wrong + " DIFFER");
        if (wrong > 0) {
            System.exit(1);
        }
    }

    private Timings measure(NearestIndex.Among among, int times) throws Exception {
        return Timings.of(times, i -> among.nearest(questions.get(i), COUNT));
    }

    private void compare(Postgres postgres, String hours, NearestIndex.Among among, Timings index) throws Exception {
        for (Postgres.Points points : Postgres.Points.values()) {
            try (PreparedStatement question = postgres.nearest(points, hours)) {
                Timings.NearestSearch ask = i -> points.ask(question, questions.get(i));
                Timings.of(ASKED_OF_POSTGRES, ask);
                Timings timings = Timings.of(ASKED_OF_POSTGRES, ask);
                long same = 0;
                for (GeoPoint to : questions.subList(0, ASKED_OF_POSTGRES)) {
                    same += points.ask(question, to).equals(ids(among.nearest(to, COUNT))) ? 1 : 0;
                }
                say("%s   %.0f and %.0f times the index at p50 and p99; %.1f %% of its answers the same",
                        timings.row("PostgreSQL, " + points + ", by " + hours),
                        timings.quantile(0.5) / index.quantile(0.5), timings.quantile(0.99) / index.quantile(0.99),
                        100.0 * same / ASKED_OF_POSTGRES);
            }
        }
    }

    private static List<Integer> ids(List<NearestIndex.Found> found) {
        return found.stream().map(NearestIndex.Found::id).toList();
    }

    private static void say(String format, Object... args) {
        System.out.println(String.format(Locale.ROOT, format, args));
    }
}
