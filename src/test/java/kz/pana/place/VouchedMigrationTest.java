package kz.pana.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What owners had written before it had to be vouched for. */
class VouchedMigrationTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-01-10T05:00:00Z");
    private static final String NUMBER = "940740000001";

    private final DriverManagerDataSource source =
            new DriverManagerDataSource("jdbc:h2:mem:vouched;DB_CLOSE_DELAY=-1", "sa", "");
    private final JdbcTemplate database = new JdbcTemplate(source);

    @Test
    void settlementsOfApprovedPlacesAreVouchedForAndBusinessesKeepTheirNumbers() {
        migrate("141");
        // What stands around the rows does not matter here.
        database.execute("set referential_integrity false");
        for (String town : new String[] {"boztumsyk", "kosbulak"}) {
            database.update(
                    "insert into written_town (slug, region, name_kk, name_ru, latitude, longitude, written_at)"
                            + " values (?, 'KZ-62', 'Ауыл', 'Село', 48, 67, ?)",
                    town,
                    NOW);
        }
        place("boztumsyk", "'APPROVED', 'CURRENT', random_uuid()");
        place("kosbulak", "'ONBOARDING', null, null");
        business();

        migrate("176");

        assertThat(database.queryForList("select slug from written_town where vouched", String.class))
                .containsExactly("boztumsyk");
        assertThat(database.queryForList("select tax_number from business", String.class))
                .containsExactly(NUMBER);
        business();
        assertThat(database.queryForObject("select count(*) from business where tax_number = ?", Long.class, NUMBER))
                .isEqualTo(2);
    }

    private void business() {
        database.update(
                "insert into business (id, version, owner_id, tax_number, legal_name, enrolled_at)"
                        + " values (random_uuid(), 0, random_uuid(), ?, 'Мерей', ?)",
                NUMBER,
                NOW);
    }

    private void place(String town, String status) {
        database.update(
                "insert into place (id, version, code, owner_id, business_id, begun_at, answers, name_kk, name_ru,"
                        + " category, region, town, street, house, door, latitude, longitude, hours, phone, language_tags,"
                        + " application_at, published, outstanding, demo, application, validity, approved_by)"
                        + " values (?, 0, ?, random_uuid(), random_uuid(), ?, '{}', 'Мерей', 'Мерей', 'PHARMACY', 'KZ-62',"
                        + " ?, '', '1', '', 48, 67, '24/7', '+77011234567', 'kk', ?, false, '[]', false, " + status
                        + ")",
                UUID.randomUUID(),
                town.substring(0, 6),
                NOW,
                town,
                NOW);
    }

    private void migrate(String target) {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration/common", "classpath:db/migration/h2")
                .target(target)
                .load()
                .migrate();
    }
}
