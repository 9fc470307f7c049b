package kz.pana.training;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface QuizAttemptRepository extends JpaRepository<QuizAttempt, UUID> {

    @Query("select a from QuizAttempt a where a.enrolmentId = :enrolment order by a.ordinal desc limit 1")
    Optional<QuizAttempt> latest(UUID enrolment);
}
