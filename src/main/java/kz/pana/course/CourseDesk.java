package kz.pana.course;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import kz.pana.course.CourseDraft.LessonRow;
import kz.pana.course.content.Course;
import kz.pana.course.folder.CourseFolder;
import kz.pana.course.folder.CourseParser;
import kz.pana.course.folder.CourseProblem;
import kz.pana.course.folder.CourseText.LessonEntry;
import kz.pana.course.folder.LessonText;
import kz.pana.course.folder.Wording;
import kz.pana.identity.SignedIn;
import kz.pana.identity.access.ForAuthor;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.Language;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.PlainText;
import kz.pana.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What authors do with the course as a whole: begin a draft, publish it, take a course out and bring one in. */
@Service
@ForAuthor
@Transactional
public class CourseDesk {

    /** The most bytes that an archive may have; with more it could not be a course. */
    public static final int ARCHIVE_BYTES = CourseFolder.LARGEST_FOLDER;

    private final CourseEditionRepository editions;
    private final Courses courses;
    private final Drafts drafts;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CourseDesk(
            CourseEditionRepository editions,
            Courses courses,
            Drafts drafts,
            SignedIn signedIn,
            ApplicationEventPublisher events,
            Clock clock) {
        this.editions = editions;
        this.courses = courses;
        this.drafts = drafts;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A published edition in the list.
     *
     * @param note what was new, in its author's words; empty for the one that PANA ships with
     */
    public record EditionRow(int number, Instant publishedAt, boolean important, String note) {}

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<EditionRow> published() {
        return editions.published(Course.ID).stream()
                .map(edition -> new EditionRow(
                        edition.number(),
                        Objects.requireNonNull(edition.publishedAt()),
                        edition.isImportant(),
                        Optional.ofNullable(edition.note()).orElse("")))
                .toList();
    }

    /**
     * Begins a draft with what the present edition says; a second time changes nothing.
     *
     * @throws OptimisticLockingFailureException if somebody else begins one at the same moment
     */
    public void begin() {
        if (drafts.find().isEmpty()) {
            try {
                drafts.replace(folderOf(editions.latestNumber(Course.ID)));
            } catch (DataIntegrityViolationException begunElsewhere) {
                throw new OptimisticLockingFailureException("begun elsewhere", begunElsewhere);
            }
        }
    }

    /** The draft with everything that is wrong in it; empty if there is none. */
    @Transactional(readOnly = true)
    public Optional<CourseDraft> draft() {
        return drafts.find().map(edition -> {
            CourseParser reader = CourseParser.read(courses.folder(edition.id()));
            CourseFolder before = folderOf(editions.latestNumber(Course.ID));
            return new CourseDraft(
                    reader.outline(),
                    reader.outline().lessons().stream()
                            .map(entry -> row(entry, reader, before))
                            .toList(),
                    reader.questions(),
                    reader.scenes(),
                    reader.folder().pictures(),
                    reader.problems(),
                    Courses.pictures(edition));
        });
    }

    /** Throws the draft away. */
    public void discard() {
        drafts.discard();
    }

    /**
     * Publishes the draft as the next edition. Whoever begins from now on takes it; whoever is half-way does not notice.
     *
     * @param important whether the certified are asked to read what has changed
     * @param note what is new, for the trail and for them, at most 2,000 characters
     * @return its number
     * @throws Refused if anything is wrong in it still
     */
    public int publish(boolean important, String note) {
        CourseEdition edition = drafts.hold();
        CourseParser reader = CourseParser.read(courses.folder(edition.id()));
        if (!reader.problems().isEmpty()) {
            throw new Refused("training.refused.problems", reader.problems().size());
        }
        int latest = editions.latestNumber(Course.ID);
        List<String> changed = changed(reader, folderOf(latest));
        if (important && changed.isEmpty()) {
            throw new Refused("training.refused.nothing-changed");
        }
        edition.publish(
                latest + 1,
                important,
                PlainText.requiredBlock(note, 2000),
                changed,
                reader.folder().digest(),
                signedIn.actor(),
                clock.instant());
        if (important) {
            events.publishEvent(edition.asImportant());
        }
        return latest + 1;
    }

    /** An edition as a ZIP archive of its files; 0 for the draft. */
    @Transactional(readOnly = true)
    public byte[] export(int number) {
        return (number == 0 ? drafts.folder() : folderOf(number)).zip();
    }

    /**
     * Makes the archive the draft, in place of what stood there.
     *
     * @return what is wrong; then nothing was taken in
     * @throws InvalidValue if it is no archive of a course
     */
    public List<CourseProblem> bringIn(byte[] archive) {
        CourseFolder folder = CourseFolder.unzip(archive).withBarePictures();
        List<CourseProblem> problems = CourseParser.read(folder).problems();
        if (problems.isEmpty()) {
            drafts.replace(folder);
        }
        return problems;
    }

    private CourseFolder folderOf(int number) {
        return courses.folder(editions.findByCourseIdAndNumber(Course.ID, number)
                .orElseThrow(NotFound::new)
                .id());
    }

    private static List<String> changed(CourseParser draft, CourseFolder before) {
        return draft.outline().lessons().stream()
                .map(entry -> row(entry, draft, before))
                .filter(row -> !row.changed().isEmpty())
                .map(row -> row.entry().slug())
                .toList();
    }

    private static LessonRow row(LessonEntry entry, CourseParser draft, CourseFolder before) {
        Function<Language, Optional<LessonText>> text = language -> draft.lesson(language, entry.slug());
        Function<Language, String> title =
                language -> text.apply(language).map(LessonText::title).orElse("");
        return new LessonRow(
                entry,
                new Wording(title.apply(Language.KK), title.apply(Language.RU), title.apply(Language.EN)),
                Arrays.stream(Language.values())
                        .filter(language -> text.apply(language)
                                .filter(lesson -> !lesson.sections().isEmpty())
                                .isEmpty())
                        .toList(),
                Arrays.stream(Language.values())
                        .filter(language -> isChanged(CourseFolder.lesson(language, entry.slug()), draft, before))
                        .toList());
    }

    private static boolean isChanged(String path, CourseParser draft, CourseFolder before) {
        return !before.text(path).equals(draft.folder().text(path));
    }
}
