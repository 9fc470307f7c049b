package kz.pana.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.pana.kernel.StateChanged;
import org.jspecify.annotations.Nullable;

/** A trail in tables of its own, line by line, as the portal writes it. */
final class WrittenTrail {

    private static final Instant NOW = Instant.parse("2026-11-30T10:00:00.123456789Z");

    private final Connection database;
    private final Map<String, TrailChain> chains = new HashMap<>();

    /** Makes the tables. */
    WrittenTrail(Connection database) throws SQLException {
        this.database = database;
        try (Statement statement = database.createStatement()) {
            statement.execute(
                    "create table trail_chain (region varchar(8) primary key, length bigint, hash varchar(64))");
            statement.execute("""
                    create table trail_entry (id uuid primary key, happened_at timestamp with time zone,
                    subject varchar(40), subject_id uuid, who uuid, who_name varchar(120), from_state varchar(1000),
                    to_state varchar(1000), why varchar(2000), region varchar(8), position bigint, hash varchar(64),
                    unique (region, position))""");
        }
    }

    /** Writes a line, and where its chain ends now. */
    void append(@Nullable String region, @Nullable String why) throws SQLException {
        TrailChain chain = line(region, why);
        try (PreparedStatement end = database.prepareStatement("merge into trail_chain values (?, ?, ?)")) {
            end.setString(1, chain.region());
            end.setLong(2, chain.length());
            end.setString(3, chain.hash());
            end.executeUpdate();
        }
    }

    /** Writes a line alone. */
    TrailChain line(@Nullable String region, @Nullable String why) throws SQLException {
        TrailEntry entry = new TrailEntry(
                new StateChanged(
                        "place.validity",
                        UUID.randomUUID(),
                        why == null ? null : UUID.randomUUID(),
                        "Айгүл Сейітова",
                        "CURRENT",
                        "PAUSED",
                        why,
                        region),
                NOW);
        TrailChain chain = chains.computeIfAbsent(entry.region(), its -> new TrailChain(its));
        chain.lengthen(entry);
        ChainedLine line = entry.chained();
        List<@Nullable Object> values = Arrays.asList(
                line.region(),
                line.position(),
                line.id(),
                line.at().atOffset(ZoneOffset.UTC),
                line.subject(),
                line.subjectId(),
                line.who(),
                line.whoName(),
                line.from(),
                line.to(),
                line.why(),
                entry.hash());
        try (PreparedStatement insert = database.prepareStatement(
                "insert into trail_entry (" + ChainedLine.COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (int i = 0; i < values.size(); i++) {
                insert.setObject(i + 1, values.get(i));
            }
            insert.executeUpdate();
        }
        return chain;
    }

    List<ChainHead> heads() {
        return chains.values().stream().map(TrailChain::head).toList();
    }

    /** Begins anew, as somebody who rewrites all does. */
    void forget() {
        chains.clear();
    }
}
