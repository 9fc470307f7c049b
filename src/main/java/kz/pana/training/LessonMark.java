package kz.pana.training;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a lesson was read.
 *
 * @param section the section last shown, from 0
 * @param readAt when it was read to its end, null before
 */
@Embeddable
record LessonMark(int section, @Nullable Instant readAt) {

    static final LessonMark BEGINNING = new LessonMark(0, null);

    LessonMark at(int newSection) {
        return new LessonMark(newSection, readAt);
    }

    LessonMark read(Instant now) {
        return new LessonMark(0, readAt == null ? now : readAt);
    }

    boolean isRead() {
        return readAt != null;
    }
}
