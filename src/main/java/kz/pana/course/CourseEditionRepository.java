package kz.pana.course;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface CourseEditionRepository extends JpaRepository<CourseEdition, UUID> {

    @Query("select coalesce(max(e.number), 0) from CourseEdition e where e.courseId = :course")
    int latestNumber(String course);

    Optional<CourseEdition> findByCourseIdAndNumber(String courseId, int number);

    Optional<CourseEdition> findByDraftOf(String courseId);

    /** The draft, which nobody else may hold until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from CourseEdition e where e.draftOf = :course")
    Optional<CourseEdition> holdDraft(String course);

    /** The newest first. */
    @Query("select e from CourseEdition e where e.courseId = :course and e.number is not null order by e.number desc")
    List<CourseEdition> published(String course);

    @Query("""
            select e from CourseEdition e
            where e.courseId = :course and e.number > :after and e.important = true order by e.number""")
    List<CourseEdition> importantAfter(String course, int after);
}
