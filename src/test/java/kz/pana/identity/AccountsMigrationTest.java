package kz.pana.identity;

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

/** What was there before passwords were chosen by letter and administrators stood alone. */
class AccountsMigrationTest {

    private static final OffsetDateTime THEN =
            Instant.parse("2026-01-10T05:00:00Z").atOffset(ZoneOffset.UTC);

    private final DriverManagerDataSource source =
            new DriverManagerDataSource("jdbc:h2:mem:accounts;DB_CLOSE_DELAY=-1", "sa", "");
    private final JdbcTemplate database = new JdbcTemplate(source);

    @Test
    void passwordsThatNobodyConfirmedAreGoneAndAdministratorsAreNothingElse() {
        migrate("94");
        UUID confirmed = account("a@test.example", THEN);
        UUID unconfirmed = account("b@test.example", null);
        UUID both = account("c@test.example", THEN);
        role(confirmed, "OWNER");
        role(confirmed, "COORDINATOR");
        role(both, "ADMINISTRATOR");
        role(both, "COORDINATOR");
        role(both, "AUTHOR");
        database.update("insert into account_region (account_id, region) values (?, 'KZ-75')", both);
        link(unconfirmed, "CONFIRM_EMAIL");

        migrate("121");

        assertThat(database.queryForList("select id from account where password_hash is null", UUID.class))
                .containsExactly(unconfirmed);
        assertThat(database.queryForList("select role from account_role where account_id = ?", String.class, both))
                .containsExactly("ADMINISTRATOR");
        assertThat(database.queryForList("select role from account_role where account_id = ?", String.class, confirmed))
                .containsExactlyInAnyOrder("OWNER", "COORDINATOR");
        assertThat(database.queryForList("select region from account_region", String.class))
                .isEmpty();
        assertThat(database.queryForList("select from_state from trail_entry where subject_id = ?", String.class, both))
                .containsExactlyInAnyOrder("COORDINATOR", "AUTHOR");
        assertThat(database.queryForList("select purpose from one_time_link", String.class))
                .as("a letter that was sent before the change chooses the password")
                .containsExactly("CHOOSE_PASSWORD");
    }

    private void migrate(String target) {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration/common", "classpath:db/migration/h2")
                .target(target)
                .load()
                .migrate();
    }

    private UUID account(String email, @Nullable OffsetDateTime confirmedAt) {
        UUID id = UUID.randomUUID();
        database.update(
                "insert into account (id, version, email, name, password_hash, language, registered_at, confirmed_at,"
                        + " blocked) values (?, 0, ?, 'Дана', 'hash', 'kk', ?, ?, false)",
                id,
                email,
                THEN,
                confirmedAt);
        return id;
    }

    private void role(UUID account, String role) {
        database.update("insert into account_role (account_id, role) values (?, ?)", account, role);
    }

    private void link(UUID account, String purpose) {
        database.update(
                "insert into one_time_link (id, version, purpose, account_id, secret_digest, expires_at)"
                        + " values (?, 0, ?, ?, 'digest', ?)",
                UUID.randomUUID(),
                purpose,
                account,
                THEN.plusDays(3));
    }
}
