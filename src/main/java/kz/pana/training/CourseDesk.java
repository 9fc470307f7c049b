package kz.pana.training;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import kz.pana.identity.AccountId;
import kz.pana.identity.ForAuthor;
import kz.pana.identity.Notice;
import kz.pana.identity.SignedIn;
import kz.pana.kernel.Happenings;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.Language;
import kz.pana.kernel.Message;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.PlainText;
import kz.pana.kernel.Refused;
import kz.pana.training.CourseText.Outline;
import kz.pana.training.CourseText.QuestionText;
import kz.pana.training.CourseText.SceneText;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What authors do: write in the draft of the next edition, publish it, take a course out and bring one in. */
@Service
@ForAuthor
@Transactional
public class CourseDesk {

    private static final int LONGEST_LESSON = 40_000;

    private final CourseEditionRepository editions;
    private final CourseFileRepository files;
    private final Courses courses;
    private final CertificateRepository certificates;
    private final SignedIn signedIn;
    private final Happenings happenings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CourseDesk(
            CourseEditionRepository editions,
            CourseFileRepository files,
            Courses courses,
            CertificateRepository certificates,
            SignedIn signedIn,
            Happenings happenings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.editions = editions;
        this.files = files;
        this.courses = courses;
        this.certificates = certificates;
        this.signedIn = signedIn;
        this.happenings = happenings;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A published edition in the list.
     *
     * @param note what was new, in its author's words; empty for the one that PANA ships with
     */
    public record EditionRow(int number, Instant publishedAt, boolean important, String note) {}

    /**
     * The draft as a whole.
     *
     * @param problems what keeps it from being published
     * @param changed the slugs of the lessons that read differently from the edition before
     * @param pictures where the browser finds its pictures
     */
    public record Draft(
            Outline outline,
            List<QuestionText> questions,
            List<SceneText> scenes,
            List<CourseProblem> problems,
            List<String> changed,
            String pictures) {
        public Draft {
            questions = List.copyOf(questions);
            scenes = List.copyOf(scenes);
            problems = List.copyOf(problems);
            changed = List.copyOf(changed);
        }
    }

    /**
     * A file as an author edits it.
     *
     * @param version for {@link #write}, so that nobody overwrites another
     */
    public record Sheet(String text, long version) {}

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<EditionRow> published() {
        return editions.published(Courses.ID).stream()
                .map(edition -> new EditionRow(
                        edition.number(),
                        Objects.requireNonNull(edition.publishedAt()),
                        edition.isImportant(),
                        Optional.ofNullable(edition.note()).orElse("")))
                .toList();
    }

    /** Begins a draft with what the present edition says; a second time changes nothing. */
    public void begin() {
        if (editions.findByDraftOf(Courses.ID).isEmpty()) {
            replaceDraft(folderOf(editions.latestNumber(Courses.ID)));
        }
    }

    @Transactional(readOnly = true)
    public Optional<Draft> draft() {
        return editions.findByDraftOf(Courses.ID).map(edition -> {
            CourseReader reader = CourseReader.read(courses.folder(edition.id()));
            return new Draft(
                    reader.outline(),
                    reader.questions(),
                    reader.scenes(),
                    reader.problems(),
                    changed(reader.folder(), reader.outline()),
                    "/course/" + edition.id() + "/");
        });
    }

    /** Throws the draft away. */
    public void discard() {
        CourseEdition edition = draftEdition();
        files.deleteOfEdition(edition.id());
        editions.delete(edition);
    }

    /** A lesson of the draft in one language. */
    @Transactional(readOnly = true)
    public Sheet lesson(String slug, Language language) {
        return sheet(CourseFolder.lesson(language, slug));
    }

    /**
     * Keeps a lesson as it was written, whole or not.
     *
     * @return how the file stands now
     * @throws OptimisticLockingFailureException if somebody else wrote meanwhile
     */
    public Sheet writeLesson(String slug, Language language, String markdown, long version) {
        if (markdown.length() > LONGEST_LESSON) {
            throw new InvalidValue("training.author.too-long", LONGEST_LESSON);
        }
        return write(CourseFolder.lesson(language, slug), markdown, version);
    }

    /** Keeps what {@code course.yaml} says: titles, times, weights. */
    public void writeOutline(Outline outline) {
        write(
                CourseFolder.OUTLINE,
                CourseWriter.outline(outline),
                sheet(CourseFolder.OUTLINE).version());
    }

    /**
     * Keeps a question of the draft.
     *
     * @param before its id until now; null for a new one, which goes to the end
     * @throws InvalidValue if another question has its id
     */
    public void writeQuestion(@Nullable String before, QuestionText question) {
        change(
                CourseFolder.QUESTIONS,
                reader -> CourseWriter.questions(put(reader.questions(), QuestionText::id, before, question)));
    }

    public void removeQuestion(String id) {
        change(
                CourseFolder.QUESTIONS,
                reader -> CourseWriter.questions(reader.questions().stream()
                        .filter(known -> !known.id().equals(id))
                        .toList()));
    }

    /**
     * Keeps a scene of the draft.
     *
     * @param before its id until now; null for a new one, which goes to the end
     * @throws InvalidValue if another scene has its id
     */
    public void writeScene(@Nullable String before, SceneText scene) {
        change(CourseFolder.SCENES, reader -> CourseWriter.scenes(put(reader.scenes(), SceneText::id, before, scene)));
    }

    public void removeScene(String id) {
        change(
                CourseFolder.SCENES,
                reader -> CourseWriter.scenes(reader.scenes().stream()
                        .filter(known -> !known.id().equals(id))
                        .toList()));
    }

    /**
     * Adds a picture to the draft, or replaces one.
     *
     * @param name such as {@code door.png}
     * @throws InvalidValue if it is no picture, too large, or its name will not do
     */
    public void addPicture(String name, byte[] content) {
        String path = CourseFolder.PICTURES + name;
        if (!CourseFolder.knows(path)) {
            throw new InvalidValue("training.author.picture-name", name);
        }
        if (content.length > CourseFolder.LARGEST_FILE) {
            throw new InvalidValue("training.import.file-too-large", name, CourseFolder.LARGEST_FILE / 1000);
        }
        if (!Picture.isHarmless(path, content)) {
            throw new InvalidValue("training.problem.picture", name);
        }
        CourseEdition edition = draftEdition();
        files.findByEditionIdAndPath(edition.id(), path)
                .ifPresentOrElse(
                        file -> file.write(edition, content), () -> files.save(new CourseFile(edition, path, content)));
    }

    /**
     * Publishes the draft as the next edition. Whoever begins from now on takes it; whoever is half-way does not notice.
     *
     * @param important whether the certified are asked to read what has changed
     * @param note what is new, for the trail and for them, at most 2,000 characters
     * @throws Refused if anything is wrong in it still
     */
    public int publish(boolean important, String note) {
        CourseEdition edition = draftEdition();
        CourseReader reader = CourseReader.read(courses.folder(edition.id()));
        if (!reader.problems().isEmpty()) {
            throw new Refused("training.refused.problems", reader.problems().size());
        }
        List<String> changed = changed(reader.folder(), reader.outline());
        if (important && changed.isEmpty()) {
            throw new Refused("training.refused.nothing-changed");
        }
        int number = editions.latestNumber(Courses.ID) + 1;
        edition.publish(
                number,
                important,
                PlainText.requiredBlock(note, 2000),
                changed,
                Courses.digest(reader.folder()),
                signedIn.actor(),
                clock.instant());
        happenings.tell(edition);
        if (important) {
            askTheCertified();
        }
        return number;
    }

    private void askTheCertified() {
        certificates
                .certified(clock.instant())
                .forEach(person -> events.publishEvent(
                        new Notice(new AccountId(person), Message.of("training.notice.update"), "training/update")));
    }

    /** An edition as a ZIP archive of its files; 0 for the draft. */
    @Transactional(readOnly = true)
    public byte[] export(int number) {
        return (number == 0 ? courses.folder(draftEdition().id()) : folderOf(number)).zip();
    }

    /**
     * Makes the archive the draft, in place of what stood there.
     *
     * @return what is wrong; then nothing was taken in
     * @throws InvalidValue if it is no archive of a course
     */
    public List<CourseProblem> bringIn(byte[] archive) {
        CourseFolder folder = CourseFolder.unzip(archive);
        List<CourseProblem> problems = CourseReader.read(folder).problems();
        if (problems.isEmpty()) {
            replaceDraft(folder);
        }
        return problems;
    }

    private void replaceDraft(CourseFolder folder) {
        CourseEdition edition = editions.findByDraftOf(Courses.ID).orElseGet(() -> {
            CourseEdition begun =
                    editions.saveAndFlush(new CourseEdition(Courses.ID, signedIn.actor(), clock.instant()));
            happenings.tell(begun);
            return begun;
        });
        files.deleteOfEdition(edition.id());
        folder.files().forEach((path, content) -> files.save(new CourseFile(edition, path, content)));
    }

    private CourseFolder folderOf(int number) {
        return courses.folder(editions.findByCourseIdAndNumber(Courses.ID, number)
                .orElseThrow(NotFound::new)
                .id());
    }

    private List<String> changed(CourseFolder draft, Outline outline) {
        CourseFolder before = folderOf(editions.latestNumber(Courses.ID));
        return outline.lessons().stream()
                .map(CourseText.LessonEntry::slug)
                .filter(slug -> Arrays.stream(Language.values())
                        .map(language -> CourseFolder.lesson(language, slug))
                        .anyMatch(path -> !before.text(path).equals(draft.text(path))))
                .toList();
    }

    private Sheet sheet(String path) {
        return files.findByEditionIdAndPath(draftEdition().id(), path)
                .map(file -> new Sheet(new String(file.content(), StandardCharsets.UTF_8), file.version()))
                .orElse(new Sheet("", -1));
    }

    private Sheet write(String path, String text, long version) {
        CourseEdition edition = draftEdition();
        if (!CourseFolder.knows(path)) {
            throw new NotFound();
        }
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        CourseFile file = files.findByEditionIdAndPath(edition.id(), path)
                .map(known -> {
                    if (known.version() != version) {
                        throw new OptimisticLockingFailureException("changed elsewhere");
                    }
                    known.write(edition, content);
                    return known;
                })
                .orElseGet(() -> new CourseFile(edition, path, content));
        return new Sheet(text, files.saveAndFlush(file).version());
    }

    private void change(String path, Function<CourseReader, String> rewrite) {
        long version = sheet(path).version();
        CourseReader reader = CourseReader.read(courses.folder(draftEdition().id()));
        write(path, rewrite.apply(reader), version);
    }

    private static <T> List<T> put(List<T> all, Function<T, String> id, @Nullable String before, T changed) {
        if (all.stream().map(id).anyMatch(known -> known.equals(id.apply(changed)) && !known.equals(before))) {
            throw new InvalidValue(Message.of("training.problem.duplicate", id.apply(changed)));
        }
        List<T> list = new ArrayList<>(all);
        if (before == null) {
            list.add(changed);
        } else {
            list.replaceAll(known -> id.apply(known).equals(before) ? changed : known);
        }
        return list;
    }

    private CourseEdition draftEdition() {
        return editions.findByDraftOf(Courses.ID).orElseThrow(NotFound::new);
    }
}
