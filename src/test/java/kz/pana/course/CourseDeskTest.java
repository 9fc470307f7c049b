package kz.pana.course;

import static kz.pana.course.Authors.LESSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import kz.pana.PanaTest;
import kz.pana.Personas;
import kz.pana.certificate.CourseUpdates;
import kz.pana.course.content.LessonScreen;
import kz.pana.course.folder.CourseProblem;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Role;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.Language;
import kz.pana.kernel.Refused;
import kz.pana.notify.Inbox;
import kz.pana.notify.InboxRow;
import kz.pana.place.row.PlaceId;
import kz.pana.team.TeamDemo;
import kz.pana.training.Classroom;
import kz.pana.training.Learning;
import kz.pana.training.row.EnrolmentId;
import kz.pana.training.row.QuizResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** From a draft to the next edition, and what those who learn have of it. */
@PanaTest
class CourseDeskTest {

    @Autowired
    Personas cast;

    @Autowired
    ApplicationContext portal;

    @Autowired
    CourseDesk desk;

    @Autowired
    CourseWriting writing;

    @Autowired
    CourseUpdates updates;

    @Autowired
    Courses courses;

    @Autowired
    Inbox inbox;

    @Autowired
    TeamDemo ready;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    Authors authors;
    Classroom classroom;
    AccountId owner;
    PlaceId place;

    @BeforeEach
    void aDraft() {
        authors = new Authors(portal);
        authors.begin();
        classroom = new Classroom(portal);
        owner = cast.somebody();
        place = classroom.place(owner);
    }

    @AfterEach
    void noDraft() {
        authors.discard();
    }

    @Test
    void whoeverIsHalfWayFinishesOnTheirEditionAndNewcomersTakeTheNext() {
        int before = latest();
        AccountId halfWay = cast.somebody();
        EnrolmentId first = classroom.join(halfWay, owner, place);
        cast.as(halfWay, () -> classroom.read(first, LESSON));
        authors.add("A sentence for those who begin later.");

        int number = publish(false);

        assertThat(number).isEqualTo(before + 1);
        AccountId newcomer = cast.somebody();
        EnrolmentId second = classroom.join(newcomer, owner, place);
        assertThat(edition(first)).isEqualTo(before);
        assertThat(edition(second)).isEqualTo(number);
        assertThat(read(halfWay, first)).doesNotContain("A sentence for those who begin later.");
        assertThat(read(newcomer, second)).contains("A sentence for those who begin later.");
        QuizResult result = cast.as(halfWay, () -> {
            classroom.prepare(first);
            return classroom.takeQuiz(first, 0);
        });
        assertThat(result.passed()).isTrue();
        assertThat(edition(first)).isEqualTo(before);
    }

    @Test
    void aPublishedEditionIsListedAndNeverChanges() {
        authors.add("Nothing changes it any more.");
        int number = publish(false);
        byte[] archive = cast.as(authors.author, () -> desk.export(number));

        assertThat(cast.as(authors.author, desk::published).getFirst()).satisfies(edition -> {
            assertThat(edition.number()).isEqualTo(number);
            assertThat(edition.important()).isFalse();
            assertThat(edition.note()).isEqualTo("Не жаңарды");
        });
        assertThatThrownBy(() -> authors.add("And yet."))
                .isInstanceOf(Refused.class)
                .hasMessage("training.refused.no-draft");
        authors.begin();
        authors.add("In the next one.");
        assertThat(cast.as(authors.author, () -> desk.export(number))).isEqualTo(archive);
        assertThat(authors.archive()).isNotEqualTo(archive);
        assertThat(trail("PUBLISHED " + number)).isEqualTo(1);
    }

    @Test
    void anImportantEditionAsksTheCertifiedForFiveMinutes() {
        AccountId certified = cast.somebody(Role.STAFF);
        ready.certify(certified, place);
        AccountId shutOut = cast.somebody(Role.STAFF);
        ready.certify(shutOut, place);
        database.sql("update account set blocked = true where id = ?")
                .param(shutOut.value())
                .update();
        assertThat(cast.as(certified, updates::due)).isEmpty();
        authors.add("Call 102 first.");

        int number = publish(true);

        AccountId later = cast.somebody(Role.STAFF);
        ready.certify(later, place);
        assertThat(cast.as(later, updates::due))
                .as("whoever passed the new one")
                .isEmpty();
        assertThat(cast.as(certified, () -> inbox.latest(0, 5)))
                .extracting(InboxRow::path)
                .contains("training/update");
        database.sql("update account set blocked = false where id = ?")
                .param(shutOut.value())
                .update();
        assertThat(cast.as(shutOut, () -> inbox.latest(0, 5)))
                .as("whoever cannot sign in")
                .extracting(InboxRow::path)
                .doesNotContain("training/update");
        CourseUpdates.Update due = cast.as(certified, updates::due).orElseThrow();
        assertThat(due.number()).isEqualTo(number);
        assertThat(due.notes()).contains("Не жаңарды");
        assertThat(due.lessons())
                .anySatisfy(
                        lesson -> assertThat(lesson.sections().getLast().text().in(Language.EN))
                                .contains("Call 102 first."));
        cast.as(certified, updates::read);
        assertThat(cast.as(certified, updates::due)).isEmpty();
    }

    @Test
    void nothingIsImportantWhereNoLessonHasChanged() {
        assertThatThrownBy(() -> publish(true))
                .isInstanceOf(Refused.class)
                .hasMessage("training.refused.nothing-changed");
    }

    @Test
    void whatIsNewMustBeSaid() {
        authors.add("Something is new.");
        assertThatThrownBy(() -> cast.as(authors.author, () -> desk.publish(false, " ")))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void aDraftWithProblemsIsNotPublished() {
        authors.breakQuestion("what-a-safe-place-does");
        assertThat(authors.draft().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("questions.yaml");
            assertThat(problem.part()).isEqualTo("what-a-safe-place-does");
            assertThat(problem.words().key()).isEqualTo("training.problem.translation.ru");
        });
        assertThatThrownBy(() -> publish(false)).isInstanceOf(Refused.class).hasMessage("training.refused.problems");
    }

    @Test
    void aDraftSaysWhatIsMissingAndWhatHasChanged() {
        cast.as(authors.author, () -> writing.writeLesson(LESSON, Language.RU, text(Language.RU), ""));
        authors.add("A sentence more.");
        assertThat(authors.draft().lessons().getFirst()).satisfies(lesson -> {
            assertThat(lesson.missing()).containsExactly(Language.RU);
            assertThat(lesson.changed()).containsExactly(Language.RU, Language.EN);
            assertThat(lesson.title().in(Language.EN)).isNotEmpty();
        });
        assertThat(authors.draft().lessons().get(1).changed()).isEmpty();
    }

    @Test
    void aFolderWithMistakesIsNotTakenInAndAllOfThemAreListed() {
        authors.add("This stays.");
        byte[] before = authors.archive();
        byte[] broken = authors.archive(
                "questions.yaml",
                text -> text.replaceFirst("en: \"To give shelter until the emergency services come\"", "en: \"\"")
                        .replaceFirst("id: old-man-comes-in", "id: what-a-safe-place-does")
                        .replaceAll("(?s)(id: check-newcomer-is-asked.*?)right: true", "$1right: false"));

        List<CourseProblem> problems = cast.as(authors.author, () -> desk.bringIn(broken));

        assertThat(problems)
                .allSatisfy(problem -> {
                    assertThat(problem.file()).isEqualTo("questions.yaml");
                    assertThat(problem.line()).isPositive();
                })
                .extracting(problem -> problem.words().key())
                .contains("training.problem.translation.en", "training.problem.duplicate", "training.problem.no-right");
        assertThat(authors.archive()).isEqualTo(before);
    }

    @Test
    void aWholeFolderTakesTheDraftsPlace() {
        byte[] edited = authors.archive("en/" + LESSON + ".md", text -> text + "\nWritten elsewhere.\n");
        authors.add("This goes.");

        assertThat(cast.as(authors.author, () -> desk.bringIn(edited))).isEmpty();

        assertThat(text(Language.EN)).contains("Written elsewhere.").doesNotContain("This goes.");
        assertThat(authors.archive()).isEqualTo(edited);
        authors.discard();
        assertThat(cast.as(authors.author, () -> desk.bringIn(edited)))
                .as("without a draft")
                .isEmpty();
        assertThat(authors.archive()).isEqualTo(edited);
    }

    /** Otherwise an edition could hold what its digest knows nothing of, and nobody could read it any more. */
    @Test
    void whoeverPublishesWaitsForWhoeverWrites() throws Exception {
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(status -> {
            authors.add("Written while somebody publishes.");
            written.countDown();
            await(mayEnd);
        }));
        await(written);
        CompletableFuture<Integer> publisher = CompletableFuture.supplyAsync(() -> publish(false));
        TimeUnit.MILLISECONDS.sleep(300);
        assertThat(publisher).isNotDone();
        mayEnd.countDown();
        writer.get(10, TimeUnit.SECONDS);

        int number = publisher.get(10, TimeUnit.SECONDS);

        String last = courses.edition(number)
                .lesson(LESSON)
                .sections()
                .getLast()
                .text()
                .in(Language.EN);
        assertThat(last).contains("Written while somebody publishes.");
    }

    @Test
    void onlyAuthorsWrite() {
        AccountId coordinator = cast.coordinator(Personas.ALMATY);
        AccountId administrator = cast.somebody(Role.ADMINISTRATOR);
        for (AccountId other : List.of(coordinator, administrator, owner)) {
            assertThatThrownBy(() -> cast.as(other, desk::draft))
                    .isInstanceOf(org.springframework.security.access.AccessDeniedException.class);
        }
    }

    @Test
    void aDraftThatIsThrownAwayLeavesNothingButItsTrail() {
        int thrownAway = trail("-");
        cast.as(authors.author, desk::discard);
        assertThat(cast.as(authors.author, desk::draft)).isEqualTo(Optional.empty());
        assertThat(trail("-")).isEqualTo(thrownAway + 1);
    }

    private int publish(boolean important) {
        return cast.as(authors.author, () -> desk.publish(important, "Не жаңарды"));
    }

    private int latest() {
        return cast.as(authors.author, desk::published).getFirst().number();
    }

    private int edition(EnrolmentId id) {
        return database.sql("select course_version from enrolment where id = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    private String text(Language language) {
        return cast.as(authors.author, () -> writing.lesson(LESSON, language));
    }

    /** The last page to read of the lesson that authors change. */
    private String read(AccountId person, EnrolmentId id) {
        Learning learning = portal.getBean(Learning.class);
        int last = courses.edition(edition(id)).lesson(LESSON).sections().size() - 1;
        LessonScreen content = cast.as(person, () -> {
                    learning.lesson(id, LESSON);
                    return learning.turnTo(id, LESSON, last);
                })
                .content();
        return ((LessonScreen.Reading) content).text().in(Language.EN);
    }

    private int trail(String to) {
        return database.sql("select count(*) from trail_entry where subject = 'training.course' and to_state = ?")
                .param(to)
                .query(Integer.class)
                .single();
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(Duration.ofSeconds(10).toMillis(), TimeUnit.MILLISECONDS)) {
                throw new AssertionError("waited in vain");
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
