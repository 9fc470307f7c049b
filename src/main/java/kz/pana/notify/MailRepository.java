package kz.pana.notify;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface MailRepository extends JpaRepository<Mail, UUID> {

    /** More than can be taken at once: whoever finds the first one taken goes on to the next. */
    @Query("""
            select m.id from Mail m
            where m.dueAt <= :now and (m.claimedUntil is null or m.claimedUntil < :now)
            order by m.urgency, m.dueAt, m.id limit 20""")
    List<UUID> waiting(Instant now);

    /** One of any number that try at the same time gets it: 1, and the others 0. */
    @Modifying(clearAutomatically = true)
    @Query("""
            update Mail m set m.claimedUntil = :until, m.version = m.version + 1
            where m.id = :id and m.dueAt <= :now and (m.claimedUntil is null or m.claimedUntil < :now)""")
    int claim(UUID id, Instant now, Instant until);

    long countByDueAtIsNotNull();
}
