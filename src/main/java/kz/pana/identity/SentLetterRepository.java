package kz.pana.identity;

import java.time.Instant;
import java.util.UUID;
import kz.pana.kernel.EmailAddress;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface SentLetterRepository extends JpaRepository<SentLetter, UUID> {

    /** Those that anybody could have asked for. */
    @Query("""
            select count(l) from SentLetter l
            where l.recipient = :recipient and l.senderId is null and l.sentAt > :since""")
    int countAsked(EmailAddress recipient, Instant since);

    /** Those that went because somebody who is signed in chose the address. */
    @Query("""
            select count(l) from SentLetter l
            where l.recipient = :recipient and l.senderId is not null and l.sentAt > :since""")
    int countChosen(EmailAddress recipient, Instant since);

    @Query("select count(l) from SentLetter l where l.senderId = :sender and l.sentAt > :since")
    int countFrom(UUID sender, Instant since);

    @Modifying
    @Query("delete from SentLetter l where l.recipient = :recipient and l.senderId is null")
    void deleteAsked(EmailAddress recipient);

    @Modifying
    @Query("delete from SentLetter l where l.sentAt <= :before or l.senderId is null and l.sentAt <= :anybodysBefore")
    void deleteUpTo(Instant before, Instant anybodysBefore);
}
