package kz.pana.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import kz.pana.Personas;
import kz.pana.training.Pupils;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A certificate from before it kept the names of its place and its holder gets them as they are that day. */
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
        insert(database, "aigul", "Айгүл", "PANA-26-7KQ4MX");
        insert(database, "kim", "Ким Александр", "PANA-26-8KQ4MX");

        flyway.target("250").load().migrate();
        database.sql("update account set name = ?, given_name = ?, family_name = ? where email = 'aigul@test.example'")
                .params("Айгүл Нұрқызы Сейітова", "Айгүл Нұрқызы", "Сейітова")
                .update();
        flyway.target("latest").load().migrate();

        assertThat(database.sql("""
                        select place_name_kk, place_name_ru, place_town, place_street, place_house from certificate
                        where serial = 'PANA-26-7KQ4MX'""").query(PlaceAtIssue.class).single())
                .isEqualTo(new PlaceAtIssue("Мерей дәріханасы", "Аптека «Мерей»", "almaty", "Абай даңғылы", "52"));
        assertThat(database.sql("select holder_name, holder_public_name from certificate order by serial")
                        .query(HolderAtIssue.class)
                        .list())
                .containsExactly(
                        new HolderAtIssue("Айгүл Нұрқызы Сейітова", "Айгүл С."),
                        new HolderAtIssue("Ким Александр", null));
    }

    private static void insert(JdbcClient database, String mailbox, String name, String serial) {
        UUID person = UUID.randomUUID();
        UUID place = UUID.randomUUID();
        UUID enrolment = UUID.randomUUID();
        Timestamp now = Timestamp.from(Pupils.NOW);
        Timestamp end = Timestamp.from(Pupils.NOW.plus(Duration.ofDays(365)));
        database.sql("""
                        insert into account (id, version, email, name, password_hash, language, registered_at, blocked)
                        values (?, 0, ?, ?, '-', 'KK', ?, false)""").params(person, mailbox + "@test.example", name, now).update();
        database.sql("""
                        insert into place (id, version, code, owner_id, begun_at, answers, name_kk, name_ru, region, town,
                            street, house, application, application_at, published, outstanding, demo)
                        values (?, 0, ?, ?, ?, '{}', 'Мерей дәріханасы', 'Аптека «Мерей»', ?, 'almaty',
                            'Абай даңғылы', '52', 'DRAFT', ?, false, '[]', false)""")
                .params(place, mailbox, person, now, Personas.ALMATY.value(), now)
                .update();
        database.sql("""
                        insert into enrolment (id, version, account_id, place_id, course_id, course_version, round, state,
                            state_at, enrolled_at, attempts)
                        values (?, 0, ?, ?, 'pana-basic', 1, 1, 'PASSED', ?, ?, 1)""").params(enrolment, person, place, now, now).update();
        database.sql("""
                        insert into certificate (id, version, serial, enrolment_id, account_id, place_id, course_id,
                            course_version, issued_at, expires_at)
                        values (?, 0, ?, ?, ?, ?, 'pana-basic', 1, ?, ?)""")
                .params(UUID.randomUUID(), serial, enrolment, person, place, now, end)
                .update();
    }
}
