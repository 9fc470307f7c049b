package kz.pana.notify;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface InboxRepository extends JpaRepository<InboxEntry, UUID> {

    @Query("select e from InboxEntry e where e.accountId = :account order by e.arrivedAt desc, e.id")
    List<InboxEntry> latest(UUID account, Pageable page);

    @Query("select count(e) from InboxEntry e where e.accountId = :account and e.readAt is null")
    int countUnread(UUID account);

    @Modifying
    @Query("update InboxEntry e set e.readAt = :now where e.accountId = :account and e.readAt is null")
    void markAllRead(UUID account, Instant now);

    @Modifying
    @Query("update InboxEntry e set e.readAt = :now where e.id = :id and e.accountId = :account and e.readAt is null")
    void markRead(UUID id, UUID account, Instant now);
}
