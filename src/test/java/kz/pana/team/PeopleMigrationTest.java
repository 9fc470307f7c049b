package kz.pana.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Whoever learnt for a place before there were teams works there afterwards. */
class PeopleMigrationTest {

    private static final OffsetDateTime FIRST =
            Instant.parse("2026-01-10T05:00:00Z").atOffset(ZoneOffset.UTC);

    private final DriverManagerDataSource source =
            new DriverManagerDataSource("jdbc:h2:mem:people;DB_CLOSE_DELAY=-1", "sa", "");
    private final JdbcTemplate database = new JdbcTemplate(source);

    @Test
    void everyLearnerBecomesAMemberOnceAndATakenLinkHasBeenUsed() {
        migrate("80");
        // What stands around the rows does not matter here.
        database.execute("set referential_integrity false");
        UUID clerk = UUID.randomUUID();
        UUID place = UUID.randomUUID();
        UUID elsewhere = UUID.randomUUID();
        enrolment(clerk, place, 1, FIRST);
        enrolment(clerk, place, 2, FIRST.plusDays(300));
        enrolment(clerk, elsewhere, 1, FIRST.plusDays(2));
        invitation("OPEN", null);
        invitation("TAKEN", clerk);

        migrate("91");

        assertThat(database.queryForList("select place_id from team_member where left_at is null", UUID.class))
                .containsExactlyInAnyOrder(place, elsewhere);
        assertThat(database.queryForObject(
                        "select joined_at from team_member where place_id = ?", OffsetDateTime.class, place))
                .isEqualTo(FIRST);
        assertThat(database.queryForObject("select uses from invitation where state = 'TAKEN'", Integer.class))
                .isEqualTo(1);
        assertThat(database.queryForObject("select uses from invitation where state = 'OPEN'", Integer.class))
                .isZero();
    }

    private void migrate(String target) {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration/common", "classpath:db/migration/h2")
                .target(target)
                .load()
                .migrate();
    }

    private void enrolment(UUID account, UUID place, int round, OffsetDateTime at) {
        database.update(
                "insert into enrolment (id, version, account_id, place_id, course_id, course_version, round, state,"
                        + " state_at, enrolled_at, attempts) values (?, 0, ?, ?, 'safe-place', 1, ?, 'PASSED', ?, ?, 1)",
                UUID.randomUUID(),
                account,
                place,
                round,
                at,
                at);
    }

    private void invitation(String state, @Nullable UUID takenBy) {
        database.update(
                "insert into invitation (id, version, place_id, invited_by, for_whom, secret_digest, state, created_at,"
                        + " expires_at, taken_by) values (?, 0, ?, ?, 'Дана', ?, ?, ?, ?, ?)",
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                state,
                state,
                FIRST,
                FIRST.plusDays(32),
                takenBy);
    }
}
