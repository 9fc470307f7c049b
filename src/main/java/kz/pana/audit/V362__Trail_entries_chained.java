package kz.pana.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.UUID;
import kz.pana.territory.Region;
import kz.pana.territory.Territory;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.stereotype.Component;

/** Chains the lines that stand already, in the order in which they were written: SQL of both databases hashes nothing. */
@Component
class V362__Trail_entries_chained extends BaseJavaMigration {

    private static final int BATCH = 1000;

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        boolean h2 = connection.getMetaData().getDatabaseProductName().equals("H2");
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    h2
                            ? "drop trigger trail_entry_append_only"
                            : "alter table trail_entry disable trigger trail_entry_append_only");
            chain(connection);
            for (String column : new String[] {"region", "position", "hash"}) {
                statement.execute("alter table trail_entry alter column " + column + " set not null");
            }
            statement.execute("alter table trail_entry add constraint trail_entry_in_chain unique (region, position)");
            statement.execute(
                    h2
                            ? "create trigger trail_entry_append_only before update, delete on trail_entry"
                                    + " for each row call 'kz.pana.audit.AppendOnly'"
                            : "alter table trail_entry enable trigger trail_entry_append_only");
        }
    }

    private static void chain(Connection connection) throws SQLException {
        long length = 0;
        String hash = TrailChain.BEGINNING;
        try (Statement read = connection.createStatement();
                PreparedStatement write = connection.prepareStatement(
                        "update trail_entry set region = ?, position = ?, hash = ? where id = ?")) {
            read.setFetchSize(BATCH);
            try (ResultSet row = read.executeQuery(
                    "select id, happened_at, subject, subject_id, who, who_name, from_state, to_state, why"
                            + " from trail_entry order by line_number")) {
                while (row.next()) {
                    UUID id = row.getObject("id", UUID.class);
                    length++;
                    hash = new ChainedLine(
                                    ChainHead.COUNTRY,
                                    length,
                                    id,
                                    row.getObject("happened_at", OffsetDateTime.class)
                                            .toInstant(),
                                    row.getString("subject"),
                                    row.getObject("subject_id", UUID.class),
                                    row.getObject("who", UUID.class),
                                    row.getString("who_name"),
                                    row.getString("from_state"),
                                    row.getString("to_state"),
                                    row.getString("why"))
                            .hash(hash);
                    write.setString(1, ChainHead.COUNTRY);
                    write.setLong(2, length);
                    write.setString(3, hash);
                    write.setObject(4, id);
                    write.addBatch();
                    if (length % BATCH == 0) {
                        write.executeBatch();
                    }
                }
            }
            write.executeBatch();
        }
        try (PreparedStatement end =
                connection.prepareStatement("insert into trail_chain (region, length, hash) values (?, ?, ?)")) {
            end.setString(1, ChainHead.COUNTRY);
            end.setLong(2, length);
            end.setString(3, hash);
            end.executeUpdate();
            // There to be held: two that begin a chain at once would both write its row.
            for (Region region : new Territory().regions()) {
                end.setString(1, region.code().value());
                end.setLong(2, 0);
                end.setString(3, TrailChain.BEGINNING);
                end.executeUpdate();
            }
        }
    }
}
