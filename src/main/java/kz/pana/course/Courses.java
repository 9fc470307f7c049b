package kz.pana.course;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import kz.pana.course.content.Course;
import kz.pana.course.folder.CourseFolder;
import kz.pana.course.folder.CourseParser;
import kz.pana.kernel.NotFound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The editions of the course, as learners take them. Each is read from the database once: a published edition never
 * changes. Runs in its callers' transactions and guards nothing.
 */
@Component
public class Courses implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(Courses.class);

    private final CourseEditionRepository editions;
    private final CourseFileRepository files;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Map<Integer, Course> read = new ConcurrentHashMap<>();

    Courses(
            CourseEditionRepository editions,
            CourseFileRepository files,
            TransactionTemplate transaction,
            Clock clock) {
        this.editions = editions;
        this.files = files;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** An empty database takes in the course that PANA ships with; later changes come from authors. */
    @Override
    public void afterSingletonsInstantiated() {
        try {
            transaction.executeWithoutResult(status -> {
                if (editions.latestNumber(Course.ID) == 0) {
                    publishShipped();
                }
            });
        } catch (DataIntegrityViolationException e) {
            LOG.info("Another node has taken in the course meanwhile");
        }
    }

    private void publishShipped() {
        CourseFolder folder = CourseFolder.shipped();
        CourseParser reader = CourseParser.read(folder);
        if (!reader.problems().isEmpty()) {
            throw new IllegalStateException("The course that PANA ships with cannot be used: " + reader.problems());
        }
        CourseEdition edition = editions.saveAndFlush(new CourseEdition(Course.ID, null, clock.instant()));
        folder.files().forEach((path, content) -> files.save(new CourseFile(edition, path, content)));
        edition.publish(1, false, "", List.of(), folder.digest(), null, clock.instant());
    }

    /** What whoever begins now takes. */
    public Course current() {
        return edition(editions.latestNumber(Course.ID));
    }

    /**
     * @param number from 1
     * @throws NotFound if there is no such edition
     */
    public Course edition(int number) {
        Course known = read.get(number);
        return known != null ? known : read(number);
    }

    private Course read(int number) {
        CourseEdition edition =
                editions.findByCourseIdAndNumber(Course.ID, number).orElseThrow(NotFound::new);
        CourseFolder folder = folder(edition.id());
        if (!folder.digest().equals(edition.digest())) {
            throw new IllegalStateException("Edition " + number + " of the course was changed behind our back.");
        }
        Course course = CourseParser.published(folder, number);
        read.put(number, course);
        return course;
    }

    /** The important editions after that one, the oldest first. */
    public List<ImportantEdition> importantAfter(int number) {
        return editions.importantAfter(Course.ID, number).stream()
                .map(CourseEdition::asImportant)
                .toList();
    }

    CourseFolder folder(UUID edition) {
        SortedMap<String, byte[]> all = new TreeMap<>();
        files.ofEdition(edition).forEach(file -> all.put(file.path(), file.content()));
        return new CourseFolder(all);
    }

    /** A picture of an edition or of the draft, by the edition's id. */
    Optional<byte[]> picture(UUID edition, String name) {
        return files.findByEditionIdAndPath(edition, CourseFolder.PICTURES + name)
                .map(CourseFile::content);
    }

    /** Where an edition's pictures are, for the browser. */
    public String pictures(int number) {
        return pictures(editions.findByCourseIdAndNumber(Course.ID, number).orElseThrow(NotFound::new));
    }

    static String pictures(CourseEdition edition) {
        return "/course/" + edition.id() + "/";
    }

    /** Whether nothing of the edition will ever change. */
    boolean isPublished(UUID edition) {
        return editions.findById(edition).filter(known -> !known.isDraft()).isPresent();
    }
}
