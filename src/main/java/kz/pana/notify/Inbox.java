package kz.pana.notify;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kz.pana.identity.SignedIn;
import kz.pana.identity.access.ForSignedIn;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person's own inbox. */
@Service
@ForSignedIn
@Transactional
public class Inbox {

    private final InboxRepository entries;
    private final SignedIn signedIn;
    private final Clock clock;

    Inbox(InboxRepository entries, SignedIn signedIn, Clock clock) {
        this.entries = entries;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** The latest notices first. */
    @Transactional(readOnly = true)
    public List<InboxRow> latest(int page, int size) {
        return entries.latest(me(), PageRequest.of(page, size)).stream()
                .map(InboxEntry::row)
                .toList();
    }

    @Transactional(readOnly = true)
    public int unread() {
        return entries.countUnread(me());
    }

    /** Marks one as read; one of somebody else's is passed over. */
    public void markRead(UUID id) {
        entries.markRead(id, me(), clock.instant());
    }

    public void markAllRead() {
        entries.markAllRead(me(), clock.instant());
    }

    private UUID me() {
        return signedIn.actor().id().value();
    }
}
