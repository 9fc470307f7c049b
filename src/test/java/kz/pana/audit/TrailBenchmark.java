package kz.pana.audit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;

/** How long it takes to verify a long trail, beside reading the same lines and doing nothing with them. */
final class TrailBenchmark {

    private static final int REGIONS = 20;
    private static final int ROUNDS = 3;

    private TrailBenchmark() {}

    public static void main(String[] args) throws Exception {
        int lines = Integer.parseInt(args[0]);
        Path folder = Files.createTempDirectory("pana-trail");
        try (Connection database =
                DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("trail") + ";WRITE_DELAY=0")) {
            database.setAutoCommit(false);
            WrittenTrail trail = new WrittenTrail(database);
            for (int i = 0; i < lines; i++) {
                String region = i % (REGIONS + 1) == 0 ? null : "KZ-" + (10 + i % REGIONS);
                if (i < lines - 10 * REGIONS) {
                    trail.line(region, "себебі " + i);
                } else {
                    trail.append(region, "себебі " + i);
                }
                if (i % 10_000 == 0) {
                    database.commit();
                }
            }
            database.commit();
            double reading = Double.MAX_VALUE;
            double verifying = Double.MAX_VALUE;
            for (int round = 0; round < ROUNDS; round++) {
                reading = Math.min(reading, seconds(() -> read(database)));
                verifying = Math.min(verifying, seconds(() -> verify(database, lines)));
            }
            System.out.printf(
                    Locale.ROOT,
                    "%,d lines, H2 as a file: verified in %.1f s, read alone in %.1f s, %.2f times%n",
                    lines,
                    verifying,
                    reading,
                    verifying / reading);
        }
    }

    private interface Work {
        void run() throws SQLException;
    }

    private static double seconds(Work work) throws SQLException {
        long begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1e9;
    }

    private static void verify(Connection database, int lines) throws SQLException {
        TrailVerification.Result result = TrailVerification.of(database, java.util.List.of());
        if (result.lines() != lines || result.first().isPresent()) {
            throw new IllegalStateException("It should be whole: " + result);
        }
    }

    private static void read(Connection database) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.setFetchSize(10_000);
            try (ResultSet row = statement.executeQuery(
                    "select " + ChainedLine.COLUMNS + " from trail_entry order by region, position")) {
                while (row.next()) {
                    ChainedLine.read(row);
                }
            }
        }
    }
}
