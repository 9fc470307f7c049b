package kz.pana.identity;

import java.time.Instant;
import java.util.UUID;
import kz.pana.kernel.EmailAddress;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface SentLetterRepository extends JpaRepository<SentLetter, UUID> {

    @Query("select count(l) from SentLetter l where l.recipient = :recipient and l.sentAt > :since")
    int countSince(EmailAddress recipient, Instant since);

    @Modifying
    @Query("delete from SentLetter l where l.sentAt <= :before")
    void deleteUpTo(Instant before);
}
