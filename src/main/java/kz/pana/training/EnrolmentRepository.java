package kz.pana.training;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface EnrolmentRepository extends JpaRepository<Enrolment, UUID> {

    @Query("""
            select e from Enrolment e
            where e.accountId = :account and e.placeId = :place and e.courseId = :course
            order by e.round desc limit 1""")
    Optional<Enrolment> latest(UUID account, UUID place, String course);

    /** The latest round of everything a person takes. */
    @Query("""
            select e from Enrolment e
            where e.accountId = :account and e.round = (
                select max(l.round) from Enrolment l
                where l.accountId = e.accountId and l.placeId = e.placeId and l.courseId = e.courseId)
            order by e.enrolledAt desc, e.id""")
    List<Enrolment> ofPerson(UUID account);

    /** The latest round of everyone who learns for a place. */
    @Query("""
            select e from Enrolment e
            where e.placeId = :place and e.round = (
                select max(l.round) from Enrolment l
                where l.accountId = e.accountId and l.placeId = e.placeId and l.courseId = e.courseId)
            order by e.enrolledAt, e.id""")
    List<Enrolment> ofPlace(UUID place);

    /** Who says that they showed that person something, who has not answered. */
    @Query("""
            select distinct e from Enrolment e join e.practice p
            where value(p).asked = :person and value(p).confirmedAt is null
            and e.state <> kz.pana.training.row.EnrolmentState.PASSED
            order by e.enrolledAt, e.id""")
    List<Enrolment> asking(UUID person);
}
