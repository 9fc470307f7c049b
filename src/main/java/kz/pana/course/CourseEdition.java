package kz.pana.course;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.pana.identity.access.Actor;
import kz.pana.kernel.Aggregate;
import kz.pana.kernel.Refused;
import kz.pana.kernel.StateChanged;
import org.jspecify.annotations.Nullable;

/** An edition of a course: a draft that its authors write in, then published as a whole and never changed again. */
@Entity
@Table(name = "course_edition")
class CourseEdition extends Aggregate {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String courseId;
    private @Nullable String draftOf;
    private @Nullable Integer number;
    private boolean important;
    private @Nullable String note;
    private @Nullable String changed;
    private Instant createdAt;
    private @Nullable UUID createdBy;
    private @Nullable Instant publishedAt;
    private @Nullable UUID publishedBy;
    private @Nullable String digest;

    @SuppressWarnings("NullAway.Init")
    protected CourseEdition() {}

    /** A draft. */
    CourseEdition(String courseId, @Nullable Actor by, Instant now) {
        this.id = UUID.randomUUID();
        this.courseId = courseId;
        this.draftOf = courseId;
        this.createdAt = now;
        this.createdBy = by == null ? null : by.id().value();
        moved(by, "-", "DRAFT", null);
    }

    UUID id() {
        return id;
    }

    boolean isDraft() {
        return number == null;
    }

    /** Counted from 1; 0 for a draft. */
    int number() {
        return number == null ? 0 : number;
    }

    boolean isImportant() {
        return important;
    }

    @Nullable
    String note() {
        return note;
    }

    @Nullable
    Instant publishedAt() {
        return publishedAt;
    }

    @Nullable
    String digest() {
        return digest;
    }

    /** The slugs of the lessons that the certified are asked to read. */
    List<String> changedLessons() {
        return changed == null || changed.isEmpty() ? List.of() : List.of(changed.split(","));
    }

    /** What others hear of it, if it is important. */
    ImportantEdition asImportant() {
        return new ImportantEdition(number(), note == null ? "" : note, changedLessons());
    }

    /**
     * Publishes the draft.
     *
     * @param as its number
     * @param why what is new, in words
     * @param changedLessons what the certified are asked to read; none unless it is important
     * @param by null for the edition that PANA ships with
     */
    void publish(
            int as,
            boolean isImportant,
            String why,
            List<String> changedLessons,
            String filesDigest,
            @Nullable Actor by,
            Instant now) {
        requireDraft();
        draftOf = null;
        number = as;
        important = isImportant;
        note = why;
        changed = isImportant ? String.join(",", changedLessons) : null;
        publishedAt = now;
        publishedBy = by == null ? null : by.id().value();
        digest = filesDigest;
        moved(by, "DRAFT", "PUBLISHED " + as, why);
    }

    /** Gives it other files as a whole. */
    void refill(Actor by) {
        requireDraft();
        moved(by, "DRAFT", "DRAFT", null);
    }

    /** Gives it up, before it is deleted with its files. */
    void discard(Actor by) {
        requireDraft();
        moved(by, "DRAFT", "-", null);
    }

    /** @throws Refused if it is published */
    void requireDraft() {
        if (!isDraft()) {
            throw new Refused("training.refused.published");
        }
    }

    private void moved(@Nullable Actor by, String from, String to, @Nullable String why) {
        registerEvent(new StateChanged(
                "training.course",
                id,
                by == null ? null : by.id().value(),
                by == null ? "PANA" : by.name(),
                from,
                to,
                why));
    }
}
