package kz.pana.nearest;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import kz.pana.kernel.GeoPoint;
import org.postgresql.PGConnection;

/**
 * The same places in PostgreSQL: a GiST index over points in degrees. Its order is that of degrees and not of metres,
 * so what it finds is only roughly the nearest; it is here for its time.
 */
final class Postgres implements AutoCloseable {
    private static final int PORTION = 50_000;

    private final EmbeddedPostgres server;
    private final Connection connection;

    Postgres(Country country) throws IOException, SQLException {
        server = EmbeddedPostgres.builder()
                .setServerConfig("shared_buffers", "512MB")
                .start();
        connection = server.getPostgresDatabase().getConnection();
        run("create table place (id int primary key, p point not null, day boolean not null, night boolean not null)");
        for (int from = 0; from < country.ids.length; from += PORTION) {
            copy(country, from, Math.min(country.ids.length, from + PORTION));
        }
        run("create index place_p on place using gist (p)");
        run("vacuum analyze place");
    }

    /** @param hours {@code day} or {@code night} */
    PreparedStatement nearest(String hours) throws SQLException {
        return connection.prepareStatement(
                "select id from place where " + hours + " order by p <-> point(?, ?) limit 10");
    }

    static void ask(PreparedStatement question, GeoPoint to) throws SQLException {
        question.setDouble(1, to.longitude());
        question.setDouble(2, to.latitude());
        try (ResultSet rows = question.executeQuery()) {
            while (rows.next()) {
                rows.getInt(1);
            }
        }
    }

    private void copy(Country country, int from, int to) throws IOException, SQLException {
        StringBuilder rows = new StringBuilder();
        for (int i = from; i < to; i++) {
            int group = country.groups[i];
            rows.append(country.ids[i])
                    .append("\t(")
                    .append(country.longitudes[i])
                    .append(',')
                    .append(country.latitudes[i])
                    .append(")\t")
                    .append(country.day.get(group))
                    .append('\t')
                    .append(country.night.get(group))
                    .append('\n');
        }
        connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy place from stdin", new StringReader(rows.toString()));
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws IOException, SQLException {
        connection.close();
        server.close();
    }
}
