package kz.pana.audit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the whole trail and recomputes every hash. Needs nothing but the database and the heads kept outside of it. */
public final class TrailVerification {

    private static final int FETCHED = 10_000;

    /** Two heads of one length that differ: no line has this hash. */
    private static final String CONTRADICTION = "";

    /** By region: the hash at every length of which a head is known. */
    private final Map<String, Map<Long, String>> heads = new TreeMap<>();

    private final Map<String, ChainHead> found = new TreeMap<>();
    private long lines;
    private @Nullable Broken broken;

    private TrailVerification() {}

    /** How a chain is broken. */
    public enum Damage {
        /** A line is gone. */
        MISSING,
        /** A line, or its order, is not as it was written. */
        CHANGED,
        /** The last lines are gone. */
        CUT,
        /** Lines stand that nobody wrote the usual way. */
        ADDED,
        /** The chain holds in itself, and is not the one of which the head was kept outside. */
        REWRITTEN
    }

    /**
     * The first line that is not as it was written.
     *
     * @param position from 1 in the chain of the region
     */
    public record Broken(String region, long position, Damage damage) {}

    /**
     * What was found.
     *
     * @param lines how many were read
     * @param first the first broken line of the first broken region; empty where all is as it was written
     */
    public record Result(long lines, Optional<Broken> first) {}

    /**
     * Verifies all of it.
     *
     * @param connection without autocommit: PostgreSQL would send a million lines at once
     * @param written the heads that were written down outside the database
     */
    public static Result of(Connection connection, List<ChainHead> written) throws SQLException {
        TrailVerification verification = new TrailVerification();
        // What is written while the lines are read makes the chains longer than they were, and no longer than they are.
        verification.expect(written);
        verification.expect(ends(connection));
        verification.readLines(connection);
        verification.lookForCuts();
        verification.lookForAdditions(ends(connection));
        return new Result(verification.lines, Optional.ofNullable(verification.broken));
    }

    private static List<ChainHead> ends(Connection connection) throws SQLException {
        List<ChainHead> ends = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select region, length, hash from trail_chain order by region")) {
            while (row.next()) {
                ends.add(new ChainHead(row.getString(1), row.getLong(2), row.getString(3)));
            }
        }
        return ends;
    }

    private void expect(List<ChainHead> known) {
        known.forEach(head -> heads.computeIfAbsent(head.region(), region -> new HashMap<>())
                .merge(head.length(), head.hash(), (one, other) -> one.equals(other) ? one : CONTRADICTION));
    }

    private void readLines(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(FETCHED);
            try (ResultSet row = statement.executeQuery(
                    "select " + ChainedLine.COLUMNS + " from trail_entry order by region, position")) {
                while (row.next() && broken == null) {
                    lines++;
                    follow(ChainedLine.read(row), row.getString("hash"));
                }
            }
        }
    }

    private void follow(ChainedLine line, String hash) {
        String region = line.region();
        ChainHead before = found.getOrDefault(region, new ChainHead(region, 0, TrailChain.BEGINNING));
        String known = heads.getOrDefault(region, Map.of()).getOrDefault(line.position(), hash);
        if (line.position() != before.length() + 1) {
            breaks(region, before.length() + 1, Damage.MISSING);
        } else if (!line.hash(before.hash()).equals(hash)) {
            breaks(region, line.position(), Damage.CHANGED);
        } else if (!known.equals(hash)) {
            breaks(region, line.position(), Damage.REWRITTEN);
        } else {
            found.put(region, new ChainHead(region, line.position(), hash));
        }
    }

    private void lookForCuts() {
        heads.forEach((region, known) -> {
            long length = lengthOf(region);
            if (known.keySet().stream().anyMatch(head -> head > length)) {
                breaks(region, length + 1, Damage.CUT);
            }
        });
    }

    private void lookForAdditions(List<ChainHead> ends) {
        Map<String, Long> lengths = ends.stream().collect(Collectors.toMap(ChainHead::region, ChainHead::length));
        found.keySet().forEach(region -> {
            long end = lengths.getOrDefault(region, 0L);
            if (lengthOf(region) > end) {
                breaks(region, end + 1, Damage.ADDED);
            }
        });
    }

    private long lengthOf(String region) {
        ChainHead last = found.get(region);
        return last == null ? 0 : last.length();
    }

    private void breaks(String region, long position, Damage damage) {
        if (broken == null) {
            broken = new Broken(region, position, damage);
        }
    }
}
