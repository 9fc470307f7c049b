package kz.pana.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What was there before visitors were kept, reports waited and regions accepted for themselves. */
class VisitMigrationTest {

    private static final OffsetDateTime FIRST = OffsetDateTime.parse("2026-01-10T05:00:00Z");

    private final DriverManagerDataSource source = new DriverManagerDataSource(
            "jdbc:h2:mem:visits-%s;DB_CLOSE_DELAY=-1".formatted(UUID.randomUUID()), "sa", "");
    private final JdbcTemplate database = new JdbcTemplate(source);

    private final UUID place = UUID.randomUUID();
    private final UUID volunteer = UUID.randomUUID();
    private final UUID coordinator = UUID.randomUUID();

    @Test
    void visitorsAreKnownReportsWaitOrAreBackAndVolunteersStandAsTheyStood() {
        migrate("94");
        // What stands around the rows does not matter here.
        database.execute("set referential_integrity false");
        visit("YEARLY", "UNABLE", place, FIRST);
        visit("YEARLY", "UNABLE", place, FIRST.plusDays(5));
        visit("YEARLY", "CANCELLED", place, null);
        UUID going = UUID.randomUUID();
        UUID cancelled = UUID.randomUUID();
        UUID open = visit("AFTER_REPORT", "ACCEPTED", going, null);
        visit("AFTER_REPORT", "CANCELLED", cancelled, null);
        UUID waits = report(going);
        UUID back = report(cancelled);
        UUID never = report(UUID.randomUUID());
        volunteer();

        migrate("118");

        assertThat(database.queryForObject(
                        "select visited_at from place_visitor where place_id = ? and account_id = ?",
                        OffsetDateTime.class,
                        place,
                        volunteer))
                .as("once, the latest")
                .isEqualTo(FIRST.plusDays(5));
        assertThat(state(waits)).isEqualTo("VISIT_ORDERED");
        assertThat(database.queryForObject("select visit_id from report where id = ?", UUID.class, waits))
                .isEqualTo(open);
        assertThat(state(back)).isEqualTo("TRIAGED");
        assertThat(state(never)).isEqualTo("TRIAGED");
        assertThat(database.queryForObject(
                        "select count(*) from volunteer_region where state = 'ACCEPTED' and decided_by = ? and checked_by = ?",
                        Integer.class,
                        coordinator,
                        coordinator))
                .isEqualTo(2);
        assertThat(database.queryForObject(
                        "select count(*) from visit where started_at is not null and start_reason is null",
                        Integer.class))
                .isZero();
    }

    /** Its new coordinators could neither see nor cancel them, and planned no other. */
    @Test
    void openVisitsAreWhereTheirPlaceLies() {
        migrate("240");
        database.execute("set referential_integrity false");
        UUID moved = UUID.randomUUID();
        placeIn("KZ-62", moved);
        UUID open = visit("ONBOARDING", "ACCEPTED", moved, null);
        UUID over = visit("ONBOARDING", "CANCELLED", moved, null);

        migrate("250");

        assertThat(region(open)).isEqualTo("KZ-62");
        assertThat(region(over)).as("it was made for them").isEqualTo("KZ-75");
    }

    private @Nullable String region(UUID visit) {
        return database.queryForObject("select region from visit where id = ?", String.class, visit);
    }

    private void placeIn(String region, UUID id) {
        database.update(
                "insert into place (id, version, code, owner_id, business_id, begun_at, answers, name_kk, name_ru,"
                        + " category, region, town, street, house, door, latitude, longitude, hours, phone, language_tags,"
                        + " application_at, published, outstanding, demo, application)"
                        + " values (?, 0, 'moved2', random_uuid(), random_uuid(), ?, '{}', 'Мерей', 'Мерей', 'PHARMACY', ?,"
                        + " 'kosbulak', '', '1', '', 48, 67, '24/7', '+77011234567', 'kk', ?, false, '[]', false,"
                        + " 'ONBOARDING')",
                id,
                FIRST,
                region,
                FIRST);
    }

    private void migrate(String target) {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration/common", "classpath:db/migration/h2")
                .target(target)
                .load()
                .migrate();
    }

    private UUID visit(String kind, String state, UUID where, @Nullable OffsetDateTime started) {
        UUID id = UUID.randomUUID();
        database.update(
                "insert into visit (id, version, place_id, region, kind, open_kind, state, state_at, planned_on, note,"
                        + " assigned_by, volunteer_id, started_at, concerns)"
                        + " values (?, 0, ?, 'KZ-75', ?, ?, ?, ?, ?, '', ?, ?, ?, '')",
                id,
                where,
                kind,
                state.equals("ACCEPTED") ? kind : null,
                state,
                FIRST,
                FIRST.toLocalDate(),
                coordinator,
                volunteer,
                started);
        return id;
    }

    private UUID report(UUID about) {
        UUID id = UUID.randomUUID();
        database.update(
                "insert into report (id, version, place_id, owner_id, region, kind, words, told_at, due_at, state,"
                        + " state_at, triaged_by, reason)"
                        + " values (?, 0, ?, ?, 'KZ-75', 'NO_SIGN', '', ?, ?, 'VISIT_ORDERED', ?, ?, 'Қараңыз')",
                id,
                about,
                UUID.randomUUID(),
                FIRST,
                FIRST.plusDays(3),
                FIRST,
                coordinator);
        return id;
    }

    private void volunteer() {
        database.update(
                "insert into volunteer (id, version, language_tags, about, state, state_at, decided_by)"
                        + " values (?, 0, 'kk', '', 'ACCEPTED', ?, ?)",
                volunteer,
                FIRST,
                coordinator);
        for (String region : new String[] {"KZ-75", "KZ-71"}) {
            database.update("insert into volunteer_region (volunteer_id, region) values (?, ?)", volunteer, region);
        }
    }

    private @Nullable String state(UUID report) {
        return database.queryForObject("select state from report where id = ?", String.class, report);
    }
}
