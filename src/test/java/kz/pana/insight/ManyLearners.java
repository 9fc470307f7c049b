package kz.pana.insight;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import kz.pana.Personas;
import kz.pana.course.content.Course;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Role;
import kz.pana.place.row.PlaceId;
import kz.pana.training.Classroom;
import kz.pana.training.row.EnrolmentKind;
import kz.pana.training.row.EnrolmentState;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * People who take an edition of their own, put into the database as the long way through the course would leave them. The
 * edition is a copy of the first; {@link #leave} takes it away again, so that others do not come upon it.
 */
public final class ManyLearners {

    private static final AtomicInteger EDITIONS = new AtomicInteger(900);
    private static final Instant BEGUN = Instant.parse("2026-11-02T05:00:00Z");

    private final JdbcTemplate database;
    private final List<AccountId> people;
    private final UUID place;
    private final UUID editionId = UUID.randomUUID();
    private final int edition = EDITIONS.incrementAndGet();
    private int rows;

    /** @param chosen the ids of the answers chosen */
    public record Given(String question, List<String> chosen, boolean right) {}

    public ManyLearners(ApplicationContext portal, int people) {
        this.database = portal.getBean(JdbcTemplate.class);
        Personas cast = portal.getBean(Personas.class);
        this.people =
                Stream.generate(() -> cast.somebody(Role.STAFF)).limit(people).toList();
        PlaceId somewhere = new Classroom(portal).place(cast.somebody());
        this.place = somewhere.value();
        database.update("""
                insert into course_edition (id, version, course_id, number, important, created_at, published_at, digest)
                select ?, 0, course_id, ?, false, created_at, published_at, digest from course_edition
                where number = 1""", editionId, edition);
        database.query(
                        "select f.path, f.content from course_file f join course_edition e on e.id = f.edition_id"
                                + " where e.number = 1",
                        (row, number) -> new Object[] {UUID.randomUUID(), editionId, row.getString(1), row.getBytes(2)})
                .forEach(file -> database.update(
                        "insert into course_file (id, version, edition_id, path, content) values (?, 0, ?, ?, ?)",
                        file));
    }

    public int edition() {
        return edition;
    }

    /** Somebody opens the course and stays there. */
    public UUID begin(String... read) {
        return enrol(EnrolmentState.IN_PROGRESS, 0, Duration.ZERO, read);
    }

    /** One after the other of the people takes the course; again from the first where they are all in. */
    public UUID enrol(EnrolmentState state, int attempts, Duration took, String... read) {
        return enrol(EnrolmentKind.FULL, state, attempts, took, read);
    }

    UUID enrol(EnrolmentKind kind, EnrolmentState state, int attempts, Duration took, String... read) {
        UUID id = UUID.randomUUID();
        UUID person = people.get(rows % people.size()).value();
        database.update(
                """
                insert into enrolment (id, version, account_id, place_id, course_id, course_version, round, state, state_at,
                    enrolled_at, attempts, kind, begun_at)
                values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                id,
                person,
                place,
                Course.ID,
                edition,
                1 + rows++ / people.size(),
                state.name(),
                Timestamp.from(BEGUN.plus(took)),
                Timestamp.from(BEGUN.minus(Duration.ofDays(3))),
                attempts,
                kind.name(),
                state == EnrolmentState.INVITED ? null : Timestamp.from(BEGUN));
        for (String slug : read) {
            database.update(
                    "insert into enrolment_lesson (enrolment_id, slug, section, read_at) values (?, ?, 0, ?)",
                    id,
                    slug,
                    Timestamp.from(BEGUN));
        }
        return id;
    }

    /** Attempts of that learner, one with each list of answers. */
    public void attempts(UUID learner, int first, List<List<Given>> attempts) {
        List<Object[]> heads = new ArrayList<>();
        List<Object[]> answers = new ArrayList<>();
        for (int i = 0; i < attempts.size(); i++) {
            UUID id = UUID.randomUUID();
            heads.add(new Object[] {
                id, learner, first + i, Timestamp.from(BEGUN), attempts.get(i).size()
            });
            for (int j = 0; j < attempts.get(i).size(); j++) {
                Given given = attempts.get(i).get(j);
                boolean answered = !given.chosen().isEmpty();
                answers.add(new Object[] {
                    id,
                    j,
                    given.question(),
                    "a,b,c,d",
                    answered ? String.join(",", given.chosen()) : null,
                    answered ? given.right() : null,
                    answered ? Timestamp.from(BEGUN) : null
                });
            }
        }
        database.batchUpdate(
                "insert into quiz_attempt (id, version, enrolment_id, ordinal, started_at, position)"
                        + " values (?, 0, ?, ?, ?, ?)",
                heads);
        database.batchUpdate(
                "insert into quiz_attempt_question (attempt_id, ordinal, question, answer_order, chosen, correct,"
                        + " answered_at) values (?, ?, ?, ?, ?, ?, ?)",
                answers);
    }

    /** Takes the edition away. */
    public void leave() {
        database.update("delete from course_file where edition_id = ?", editionId);
        database.update("delete from course_edition where id = ?", editionId);
    }
}
