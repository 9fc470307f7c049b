package kz.pana.nearest;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.pana.geo.GeoPoint;
import org.postgresql.PGConnection;

/**
 * The same places in PostgreSQL, with GiST indexes for the operator {@code <->}. Whether a place is open stands in its
 * row, as if somebody wrote it down for every place whenever a door opens or closes: that is the fastest to read.
 */
final class Postgres implements AutoCloseable {
    private static final int PORTION = 50_000;

    private final EmbeddedPostgres server;
    private final Connection connection;

    /** What a place is to PostgreSQL. */
    enum Points {
        /** A point of the sphere, by the extension cube: what is nearest here is nearest on the earth. */
        SPHERE("cube(array[?, ?, ?])") {
            @Override
            void place(PreparedStatement question, GeoPoint to) throws SQLException {
                double[] xyz = xyz(to.latitude(), to.longitude());
                for (int i = 0; i < 3; i++) {
                    question.setDouble(i + 1, xyz[i]);
                }
            }
        },
        /** A flat point in degrees: the order is not that of metres, so what it finds is only roughly the nearest. */
        DEGREES("point(?, ?)") {
            @Override
            void place(PreparedStatement question, GeoPoint to) throws SQLException {
                question.setDouble(1, to.longitude());
                question.setDouble(2, to.latitude());
            }
        };

        private final String there;

        Points(String there) {
            this.there = there;
        }

        abstract void place(PreparedStatement question, GeoPoint to) throws SQLException;

        List<Integer> ask(PreparedStatement question, GeoPoint to) throws SQLException {
            place(question, to);
            List<Integer> ids = new ArrayList<>();
            try (ResultSet rows = question.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getInt(1));
                }
            }
            return ids;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Postgres(Country country) throws IOException, SQLException {
        server = EmbeddedPostgres.builder()
                .setServerConfig("shared_buffers", "512MB")
                .start();
        connection = server.getPostgresDatabase().getConnection();
        run("create extension cube");
        run("create table place (id int primary key, degrees point not null, sphere cube not null,"
                + " day boolean not null, night boolean not null)");
        for (int from = 0; from < country.ids.length; from += PORTION) {
            copy(country, from, Math.min(country.ids.length, from + PORTION));
        }
        run("create index place_degrees on place using gist (degrees)");
        run("create index place_sphere on place using gist (sphere)");
        run("vacuum analyze place");
    }

    /** @param when {@code day} or {@code night} */
    PreparedStatement nearest(Points points, String when) throws SQLException {
        return connection.prepareStatement("select id from place where " + when + " order by " + points + " <-> "
                + points.there + " limit 10");
    }

    /** On the sphere of radius 1. */
    private static double[] xyz(double latitude, double longitude) {
        double phi = Math.toRadians(latitude);
        double lambda = Math.toRadians(longitude);
        return new double[] {Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)};
    }

    private void copy(Country country, int from, int to) throws IOException, SQLException {
        StringBuilder rows = new StringBuilder();
        for (int i = from; i < to; i++) {
            double[] xyz = xyz(country.latitudes[i], country.longitudes[i]);
            rows.append(country.ids[i])
                    .append("\t(")
                    .append(country.longitudes[i])
                    .append(',')
                    .append(country.latitudes[i])
                    .append(")\t(")
                    .append(xyz[0])
                    .append(',')
                    .append(xyz[1])
                    .append(',')
                    .append(xyz[2])
                    .append(")\t")
                    .append(country.day.get(country.groups[i]))
                    .append('\t')
                    .append(country.night.get(country.groups[i]))
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
