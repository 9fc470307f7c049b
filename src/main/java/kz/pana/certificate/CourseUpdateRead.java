package kz.pana.certificate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import kz.pana.identity.access.AccountId;
import org.hibernate.annotations.Immutable;

/** A person has read what an important edition changed. */
@Entity
@Immutable
@Table(name = "course_update_read")
class CourseUpdateRead {

    @Id
    private UUID id;

    private UUID accountId;
    private String courseId;
    private int number;
    private Instant readAt;

    @SuppressWarnings("NullAway.Init")
    protected CourseUpdateRead() {}

    /** @param number the newest edition that was read of */
    CourseUpdateRead(AccountId person, String courseId, int number, Instant now) {
        this.id = UUID.randomUUID();
        this.accountId = person.value();
        this.courseId = courseId;
        this.number = number;
        this.readAt = now;
    }
}
