package kz.pana.course;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.pana.course.content.Course;
import kz.pana.course.folder.CourseFolder;
import kz.pana.identity.SignedIn;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.Language;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.Refused;
import kz.pana.platform.Unchanged;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** The draft of the next edition and its files. Runs in its callers' transactions and guards nothing. */
@Component
class Drafts {

    private final CourseEditionRepository editions;
    private final CourseFileRepository files;
    private final Courses courses;
    private final SignedIn signedIn;
    private final Clock clock;

    Drafts(
            CourseEditionRepository editions,
            CourseFileRepository files,
            Courses courses,
            SignedIn signedIn,
            Clock clock) {
        this.editions = editions;
        this.files = files;
        this.courses = courses;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** The draft to read from. */
    Optional<CourseEdition> find() {
        return editions.findByDraftOf(Course.ID);
    }

    /**
     * The draft to write in, held until the transaction ends: whoever publishes waits for whoever writes, so that no
     * file changes behind the back of an edition.
     *
     * @throws Refused if it was published or thrown away meanwhile
     */
    CourseEdition hold() {
        return editions.holdDraft(Course.ID).orElseThrow(Drafts::gone);
    }

    CourseFolder folder() {
        return courses.folder(find().orElseThrow(Drafts::gone).id());
    }

    /** What it takes to judge one lesson: its texts, the outline, and of everything else no more than the names. */
    CourseFolder around(String slug) {
        CourseEdition edition = find().orElseThrow(Drafts::gone);
        SortedMap<String, byte[]> known = new TreeMap<>();
        files.pathsOf(edition.id()).forEach(path -> known.put(path, new byte[0]));
        CourseFolder folder = new CourseFolder(known);
        Stream<String> texts = Arrays.stream(Language.values()).map(language -> CourseFolder.lesson(language, slug));
        for (String path : Stream.concat(Stream.of(CourseFolder.OUTLINE), texts)
                .filter(known::containsKey)
                .toList()) {
            folder = folder.with(path, text(path));
        }
        return folder;
    }

    /** What a file says; nothing if there is no such file. */
    String text(String path) {
        return find().flatMap(edition -> files.findByEditionIdAndPath(edition.id(), path))
                .map(Drafts::text)
                .orElse("");
    }

    /**
     * Writes a file.
     *
     * @param before what it said when its author last read it
     * @throws OptimisticLockingFailureException if somebody else wrote meanwhile
     */
    void write(String path, String before, String text) {
        CourseEdition edition = hold();
        Optional<CourseFile> file = files.findByEditionIdAndPath(edition.id(), path);
        Unchanged.require(file.map(Drafts::text).orElse("").equals(before));
        put(edition, file, path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a file, whatever it was before. */
    void put(String path, byte[] content) {
        CourseEdition edition = hold();
        put(edition, files.findByEditionIdAndPath(edition.id(), path), path, content);
    }

    /** Takes a file away and gives what was in it. */
    byte[] remove(String path) {
        CourseFile file = files.findByEditionIdAndPath(hold().id(), path).orElseThrow(NotFound::new);
        files.delete(file);
        return file.content();
    }

    /** Makes the folder the draft, in place of what stood there. */
    void replace(CourseFolder folder) {
        CourseEdition edition = find().map(known -> refill(hold())).orElseGet(this::begin);
        folder.files().forEach((path, content) -> files.save(new CourseFile(edition, path, content)));
    }

    /** Throws the draft away. */
    void discard() {
        CourseEdition edition = hold();
        edition.discard(signedIn.actor());
        files.deleteOfEdition(edition.id());
        editions.delete(edition);
    }

    private CourseEdition begin() {
        CourseEdition begun = editions.saveAndFlush(new CourseEdition(Course.ID, signedIn.actor(), clock.instant()));
        return begun;
    }

    private CourseEdition refill(CourseEdition edition) {
        edition.refill(signedIn.actor());
        files.deleteOfEdition(edition.id());
        return edition;
    }

    private void put(CourseEdition edition, Optional<CourseFile> file, String path, byte[] content) {
        if (!CourseFolder.knows(path)) {
            throw new NotFound();
        }
        if (content.length > CourseFolder.LARGEST_FILE) {
            throw new InvalidValue("training.import.file-too-large", path, CourseFolder.LARGEST_FILE / 1000);
        }
        file.ifPresentOrElse(
                known -> known.write(edition, content), () -> files.save(new CourseFile(edition, path, content)));
    }

    private static String text(CourseFile file) {
        return new String(file.content(), StandardCharsets.UTF_8);
    }

    private static Refused gone() {
        return new Refused("training.refused.no-draft");
    }
}
