package kz.pana.certificate;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CourseUpdateReadRepository extends JpaRepository<CourseUpdateRead, UUID> {

    /** The newest edition whose changes the person has read; 0 if none. */
    @Query("""
            select coalesce(max(r.number), 0) from CourseUpdateRead r
            where r.accountId = :account and r.courseId = :course""")
    int latest(UUID account, String course);
}
