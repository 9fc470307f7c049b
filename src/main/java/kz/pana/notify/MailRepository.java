package kz.pana.notify;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface MailRepository extends JpaRepository<Mail, UUID> {

    @Query("select m from Mail m where m.dueAt <= :now order by m.dueAt, m.id limit 20")
    List<Mail> due(Instant now);
}
