package kz.pana.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import kz.pana.Cast;
import kz.pana.training.Pupils;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A certificate from before it kept its place's name gets the name and address of that day. */
class OlderCertificatesTest {

    private static final String BEFORE = "80";

    @Test
    void onH2() {
        JdbcDataSource memory = new JdbcDataSource();
        memory.setUrl("jdbc:h2:mem:older;DB_CLOSE_DELAY=-1");
        assertFilledIn(memory, "h2");
    }

    @Test
    void onPostgreSql() throws IOException {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            assertFilledIn(server.getPostgresDatabase(), "postgresql");
        }
    }

    private static void assertFilledIn(DataSource source, String vendor) {
        FluentConfiguration flyway = Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration/common", "classpath:db/migration/" + vendor);
        flyway.target(BEFORE).load().migrate();
        JdbcClient database = JdbcClient.create(source);
        insert(database);

        flyway.target("latest").load().migrate();

        assertThat(database.sql("""
                        select place_name_kk, place_name_ru, place_town, place_street, place_house from certificate""").query(PlaceAtIssue.class).single())
                .isEqualTo(new PlaceAtIssue("Мерей дәріханасы", "Аптека «Мерей»", "almaty", "Абай даңғылы", "52"));
    }

    private static void insert(JdbcClient database) {
        UUID person = UUID.randomUUID();
        UUID place = UUID.randomUUID();
        UUID enrolment = UUID.randomUUID();
        Timestamp now = Timestamp.from(Pupils.NOW);
        Timestamp end = Timestamp.from(Pupils.NOW.plus(Duration.ofDays(365)));
        database.sql("""
                        insert into account (id, version, email, name, password_hash, language, registered_at, blocked)
                        values (?, 0, 'aigul@test.example', 'Айгүл', '-', 'KK', ?, false)""").params(person, now).update();
        database.sql("""
                        insert into place (id, version, code, owner_id, begun_at, answers, name_kk, name_ru, region, town,
                            street, house, application, application_at, published, outstanding, demo)
                        values (?, 0, 'abcdef', ?, ?, '{}', 'Мерей дәріханасы', 'Аптека «Мерей»', ?, 'almaty',
                            'Абай даңғылы', '52', 'DRAFT', ?, false, '[]', false)""").params(place, person, now, Cast.ALMATY.value(), now).update();
        database.sql("""
                        insert into enrolment (id, version, account_id, place_id, course_id, course_version, round, state,
                            state_at, enrolled_at, attempts)
                        values (?, 0, ?, ?, 'pana-basic', 1, 1, 'PASSED', ?, ?, 1)""").params(enrolment, person, place, now, now).update();
        database.sql("""
                        insert into certificate (id, version, serial, enrolment_id, account_id, place_id, course_id,
                            course_version, issued_at, expires_at)
                        values (?, 0, 'PANA-26-7KQ4MX', ?, ?, ?, 'pana-basic', 1, ?, ?)""")
                .params(UUID.randomUUID(), enrolment, person, place, now, end)
                .update();
    }
}
