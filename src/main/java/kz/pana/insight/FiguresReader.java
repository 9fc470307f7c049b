package kz.pana.insight;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Figures of an edition, counted by the database. Whoever is said to have passed without a quiz, as people of the
 * demonstration are, tells nothing about the course and is left out.
 */
@Component
class FiguresReader {

    private final EntityManager entities;

    FiguresReader(EntityManager entities) {
        this.entities = entities;
    }

    /** Of those who take the whole course. */
    CourseCount count(String course, int edition) {
        return query("""
                select new kz.pana.insight.CourseCount(
                    count(e),
                    count(distinct e.accountId),
                    count(e.begunAt),
                    count(distinct case when e.begunAt is not null then e.accountId end),
                    count(case when e.state = kz.pana.training.row.EnrolmentState.PASSED and e.attempts = 1 then 1 end),
                    count(case when e.state = kz.pana.training.row.EnrolmentState.PASSED then 1 end),
                    count(distinct case when e.state = kz.pana.training.row.EnrolmentState.PASSED then e.accountId end),
                    count(case when e.state = kz.pana.training.row.EnrolmentState.FAILED then 1 end),
                    count(distinct case when e.state in (
                        kz.pana.training.row.EnrolmentState.PASSED, kz.pana.training.row.EnrolmentState.FAILED)
                        then e.accountId end))
                from Enrolment e
                where e.courseId = :course and e.courseVersion = :edition and e.kind = kz.pana.training.row.EnrolmentKind.FULL
                and (e.state <> kz.pana.training.row.EnrolmentState.PASSED or e.attempts > 0)""", CourseCount.class, course, edition).getSingleResult();
    }

    /** The median of the seconds from opening the whole course to passing it; empty while nobody has. */
    Optional<Double> medianSeconds(String course, int edition) {
        return query("""
                select percentile_cont(0.5) within group (
                    order by extract(epoch from e.stateAt) - extract(epoch from e.begunAt))
                from Enrolment e
                where e.courseId = :course and e.courseVersion = :edition and e.kind = kz.pana.training.row.EnrolmentKind.FULL
                and e.state = kz.pana.training.row.EnrolmentState.PASSED and e.attempts > 0""", Number.class, course, edition)
                .getResultStream()
                .filter(Objects::nonNull)
                .map(Number::doubleValue)
                .findFirst();
    }

    /** Of those who take the whole course. */
    List<LessonReads> lessonsRead(String course, int edition) {
        return query("""
                select new kz.pana.insight.LessonReads(key(l), count(e))
                from Enrolment e join e.lessons l
                where e.courseId = :course and e.courseVersion = :edition and e.kind = kz.pana.training.row.EnrolmentKind.FULL
                and (e.state <> kz.pana.training.row.EnrolmentState.PASSED or e.attempts > 0)
                and l.readAt is not null
                group by key(l)""", LessonReads.class, course, edition).getResultList();
    }

    /** Of all finished attempts, by question and by the score that the attempt reached. */
    List<ScoreTally> tallies(String course, int edition) {
        return query("""
                select new kz.pana.insight.ScoreTally(
                    q.question, s.gotRight, s.ofAll, count(q.question), count(case when q.correct = true then 1 end))
                from QuizAttempt a join a.questions q
                join (
                    select b.id as attempt, count(p.question) as ofAll, count(p.chosen) as answered,
                        count(case when p.correct = true then 1 end) as gotRight
                    from QuizAttempt b join b.questions p join Enrolment e on e.id = b.enrolmentId
                    where e.courseId = :course and e.courseVersion = :edition
                    group by b.id) s on s.attempt = a.id
                where s.answered = s.ofAll
                group by q.question, s.gotRight, s.ofAll""", ScoreTally.class, course, edition).getResultList();
    }

    /** In all finished attempts, the most frequent first. */
    List<WrongAnswers> wrongAnswers(String course, int edition) {
        return query("""
                select new kz.pana.insight.WrongAnswers(q.question, q.chosen, count(q.question))
                from QuizAttempt a join a.questions q join Enrolment e on e.id = a.enrolmentId
                where e.courseId = :course and e.courseVersion = :edition and q.correct = false
                and not exists (select p.question from QuizAttempt b join b.questions p where b.id = a.id and p.chosen is null)
                group by q.question, q.chosen
                order by count(q.question) desc, q.question, q.chosen""", WrongAnswers.class, course, edition).getResultList();
    }

    /** In all finished attempts. */
    List<PeopleAsked> peopleAsked(String course, int edition) {
        return query("""
                select new kz.pana.insight.PeopleAsked(q.question, count(distinct e.accountId))
                from QuizAttempt a join a.questions q join Enrolment e on e.id = a.enrolmentId
                where e.courseId = :course and e.courseVersion = :edition
                and not exists (select p.question from QuizAttempt b join b.questions p where b.id = a.id and p.chosen is null)
                group by q.question""", PeopleAsked.class, course, edition).getResultList();
    }

    private <T> TypedQuery<T> query(String words, Class<T> row, String course, int edition) {
        return entities.createQuery(words, row).setParameter("course", course).setParameter("edition", edition);
    }
}
