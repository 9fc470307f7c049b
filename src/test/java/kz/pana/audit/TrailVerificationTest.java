package kz.pana.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.pana.audit.TrailVerification.Broken;
import kz.pana.audit.TrailVerification.Damage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody with every right on the database is found out. */
class TrailVerificationTest {

    private static final Instant NOW = Instant.parse("2026-11-30T10:00:00.123456789Z");
    private static final String ALMATY = "KZ-75";
    private static final int LINES = 5;

    @TempDir
    Path data;

    @SuppressWarnings("NullAway.Init")
    private Connection database;

    @SuppressWarnings("NullAway.Init")
    private WrittenTrail trail;

    @BeforeEach
    void twoChains() throws SQLException {
        database = DriverManager.getConnection(url() + ";DB_CLOSE_DELAY=0");
        trail = new WrittenTrail(database);
        for (int i = 0; i < LINES; i++) {
            trail.append(ALMATY, "причина " + i);
            trail.append(null, null);
        }
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @Test
    void whatTheDatabaseKeepsIsWhatWasHashed() throws SQLException {
        assertThat(TrailVerification.of(database, List.of()))
                .isEqualTo(new TrailVerification.Result(2 * LINES, Optional.empty()));
        assertThat(TrailVerification.of(database, heads()))
                .isEqualTo(new TrailVerification.Result(10, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "who_name = 'Бөтен'",
                "why = null",
                "why = ''",
                "who = random_uuid()",
                "from_state = 'SUSPENDED'",
                "to_state = 'CURRENT '",
                "subject = 'visit'",
                "subject_id = random_uuid()",
                "happened_at = dateadd(microsecond, 1, happened_at)",
                "hash = rpad('', 64, '0')",
            })
    void aChangedLineIsFound(String change) throws SQLException {
        run("update trail_entry set " + change + " where region = 'KZ-75' and position = 3");
        assertBroken(ALMATY, 3, Damage.CHANGED);
    }

    @Test
    void aLineThatIsGoneIsFound() throws SQLException {
        run("delete from trail_entry where region = 'KZ-75' and position = 2");
        assertBroken(ALMATY, 2, Damage.MISSING);
    }

    @Test
    void theFirstLineToo() throws SQLException {
        run("delete from trail_entry where region = 'KZ' and position = 1");
        assertBroken("KZ", 1, Damage.MISSING);
    }

    @Test
    void aLineWhoseGapWasClosedIsFound() throws SQLException {
        run("delete from trail_entry where region = 'KZ-75' and position = 2");
        run("update trail_entry set position = position - 1 where region = 'KZ-75' and position > 2");
        assertBroken(ALMATY, 2, Damage.CHANGED);
    }

    @Test
    void linesThatChangedPlacesAreFound() throws SQLException {
        run("update trail_entry set position = 7 - position where region = 'KZ-75' and position in (3, 4)");
        assertBroken(ALMATY, 3, Damage.CHANGED);
    }

    @Test
    void aCutEndIsFound() throws SQLException {
        run("delete from trail_entry where region = 'KZ-75' and position > 3");
        assertBroken(ALMATY, 4, Damage.CUT);
    }

    @Test
    void aWholeChainThatIsGoneIsFound() throws SQLException {
        run("delete from trail_entry where region = 'KZ-75'");
        assertBroken(ALMATY, 1, Damage.CUT);
    }

    @Test
    void anAddedLineIsFoundAlthoughItsHashIsRight() throws SQLException {
        run("update trail_chain set length = 4, hash = (select hash from trail_entry"
                + " where region = 'KZ-75' and position = 4) where region = 'KZ-75'");
        assertBroken(ALMATY, 5, Damage.ADDED);
    }

    @Test
    void aLineInAnotherChainIsFound() throws SQLException {
        run("update trail_entry set region = 'KZ-75', position = 6 where region = 'KZ' and position = 5");
        assertThat(found(List.of()))
                .hasValueSatisfying(broken -> assertThat(broken.region()).isIn("KZ", ALMATY));
    }

    @Test
    void whoeverCutsTheEndAndItsHeadIsFoundByTheHeadsKeptOutside() throws SQLException {
        List<ChainHead> outside = heads();
        run("delete from trail_entry where region = 'KZ-75' and position > 3");
        run("update trail_chain set length = 3, hash = (select hash from trail_entry"
                + " where region = 'KZ-75' and position = 3) where region = 'KZ-75'");
        assertThat(found(List.of())).isEmpty();
        assertThat(found(outside)).contains(new Broken(ALMATY, 4, Damage.CUT));
    }

    @Test
    void whoeverRewritesAllFromALineOnIsFoundByTheHeadsKeptOutside() throws SQLException {
        List<ChainHead> outside = heads();
        run("delete from trail_entry");
        run("delete from trail_chain");
        trail.forget();
        for (int i = 0; i < LINES; i++) {
            trail.append(ALMATY, "другая причина " + i);
            trail.append(null, null);
        }
        assertThat(found(List.of())).isEmpty();
        assertThat(found(outside))
                .hasValueSatisfying(broken -> assertThat(broken.damage()).isEqualTo(Damage.REWRITTEN));
    }

    @Test
    void headsAreWrittenDownOnceAndReadBack() throws IOException, SQLException {
        TrailHeads file = TrailHeads.in(data);
        assertThat(file.written()).isEmpty();

        assertThat(file.write(heads(), NOW)).hasSize(2);
        assertThat(file.write(heads(), NOW.plusSeconds(3600))).isEmpty();
        trail.append(ALMATY, "ещё");
        assertThat(file.write(heads(), NOW.plusSeconds(7200)))
                .extracting(ChainHead::region)
                .containsExactly(ALMATY);
        assertThat(file.written()).hasSize(3);

        // The machine died while a line was written.
        Path lines = data.resolve("trail-heads.txt");
        Files.writeString(lines, Files.readString(lines) + "2026-11-30T10:00:00Z KZ-75 7 0123");
        assertThat(file.written()).hasSize(3);
    }

    @Test
    void theCommandSaysWhatItFoundAndEndsWithIt() throws SQLException, IOException {
        Map<String, String> environment =
                Map.of("PANA_DATA", data.toString(), "SPRING_DATASOURCE_URL", url(), "SPRING_DATASOURCE_USERNAME", "");
        TrailHeads.in(data).write(heads(), NOW);
        assertThat(command(environment))
                .isEqualTo("0 The trail is as it was written: 10 lines, compared with 2 heads"
                        + " kept outside the database.");

        run("delete from trail_entry where region = 'KZ-75' and position = 2");
        assertThat(command(environment))
                .startsWith("1 The trail is NOT as it was written. First broken line: number 2 in"
                        + " the chain of KZ-75 (it is gone)");

        assertThat(command(Map.of("PANA_DATA", data.resolve("elsewhere").toString())))
                .startsWith("2 The trail could not be read")
                .doesNotContain("SQLException");
    }

    private static String command(Map<String, String> environment) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int code = VerifyTrail.run(environment, new PrintStream(said, true, StandardCharsets.UTF_8));
        return code + " " + said.toString(StandardCharsets.UTF_8).strip();
    }

    private String url() {
        return "jdbc:h2:mem:" + data.getFileName();
    }

    private List<ChainHead> heads() {
        return trail.heads();
    }

    private Optional<Broken> found(List<ChainHead> outside) throws SQLException {
        return TrailVerification.of(database, outside).first();
    }

    private void assertBroken(String region, long position, Damage damage) throws SQLException {
        assertThat(found(List.of())).contains(new Broken(region, position, damage));
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
