package kz.pana.course;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One file of an edition. Two authors may write in two files at once, and not in one. */
@Entity
@Table(name = "course_file")
class CourseFile {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID editionId;
    private String path;
    private byte[] content;

    @SuppressWarnings("NullAway.Init")
    protected CourseFile() {}

    CourseFile(CourseEdition edition, String path, byte[] content) {
        edition.requireDraft();
        this.id = UUID.randomUUID();
        this.editionId = edition.id();
        this.path = path;
        this.content = content.clone();
    }

    long version() {
        return version == null ? 0 : version;
    }

    String path() {
        return path;
    }

    byte[] content() {
        return content.clone();
    }

    void write(CourseEdition edition, byte[] newContent) {
        edition.requireDraft();
        content = newContent.clone();
    }
}
