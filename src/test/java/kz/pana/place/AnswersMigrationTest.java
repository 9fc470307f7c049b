package kz.pana.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What owners had typed before each answer had a row. */
class AnswersMigrationTest {

    private static final OffsetDateTime NOW =
            Instant.parse("2026-11-10T05:00:00Z").atOffset(ZoneOffset.UTC);

    private final DriverManagerDataSource source =
            new DriverManagerDataSource("jdbc:h2:mem:answers;DB_CLOSE_DELAY=-1", "sa", "");
    private final JdbcTemplate database = new JdbcTemplate(source);

    @Test
    void everyAnswerIsThereAsItWasTyped() {
        migrate("311");
        UUID empty = place("{}", null);
        UUID odd = place(
                "{\"DOOR\":\"«Ескі» \\\"қақпа\\\" <b> 🚪\\n\\tә\",\"HOURS\":\"Mo 09:00-\",\"GONE\":\"x\"}",
                "{\"HOUSE\":\"52\"}");

        migrate("322");

        assertThat(answers("application_answer", empty)).isEmpty();
        assertThat(answers("application_answer", odd))
                .containsExactly("DOOR=«Ескі» \"қақпа\" <b> 🚪\n\tә", "HOURS=Mo 09:00-");
        assertThat(answers("returned_answer", odd)).containsExactly("HOUSE=52");
    }

    private List<String> answers(String table, UUID place) {
        return database.queryForList(
                "select field || '=' || answer from " + table + " where place_id = ? order by field",
                String.class,
                place);
    }

    private UUID place(String answers, @Nullable String returned) {
        UUID id = UUID.randomUUID();
        UUID owner = UUID.randomUUID();
        database.update(
                "insert into account (id, version, email, name, password_hash, language, registered_at, confirmed_at, blocked)"
                        + " values (?, 0, ?, 'Дана', 'hash', 'KK', ?, ?, false)",
                owner,
                owner + "@test.example",
                NOW,
                NOW);
        database.update(
                "insert into place (id, version, code, owner_id, begun_at, answers, returned_answers, application,"
                        + " application_at, published, outstanding, demo)"
                        + " values (?, 0, ?, ?, ?, ?, ?, 'DRAFT', ?, false, '[]', false)",
                id,
                id.toString().substring(0, 6),
                owner,
                NOW,
                answers,
                returned,
                NOW);
        return id;
    }

    private void migrate(String target) {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration/common", "classpath:db/migration/h2")
                .javaMigrations(new V321__Answers_moved_to_rows())
                .target(target)
                .load()
                .migrate();
    }
}
