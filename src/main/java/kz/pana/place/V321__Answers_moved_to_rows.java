package kz.pana.place;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import kz.pana.place.application.ApplicationField;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Moves the answers out of one JSON text a place: H2 cannot take one apart in SQL. */
@Component
class V321__Answers_moved_to_rows extends BaseJavaMigration {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public void migrate(Context context) throws SQLException {
        move(context.getConnection(), "answers", "application_answer");
        move(context.getConnection(), "returned_answers", "returned_answer");
    }

    private static void move(Connection connection, String column, String table) throws SQLException {
        try (Statement read = connection.createStatement();
                ResultSet places =
                        read.executeQuery("select id, " + column + " from place where " + column + " is not null");
                PreparedStatement write = connection.prepareStatement(
                        "insert into " + table + " (place_id, field, answer) values (?, ?, ?)")) {
            while (places.next()) {
                Map<String, String> answers =
                        JSON.readValue(places.getString(2), new TypeReference<HashMap<String, String>>() {});
                // What is asked no more is answered no more.
                answers.keySet()
                        .removeIf(field -> ApplicationField.ofName(field).isEmpty());
                for (Map.Entry<String, String> answer : answers.entrySet()) {
                    write.setObject(1, places.getObject(1));
                    write.setString(2, answer.getKey());
                    write.setString(3, answer.getValue());
                    write.addBatch();
                }
                write.executeBatch();
            }
        }
    }
}
