package kz.pana.place.spi;

import java.util.Map;
import java.util.UUID;
import kz.pana.kernel.Message;
import kz.pana.place.row.PlaceId;

/** What belongs to a place and has a trail of its own: its visits, its signs. Answered by their modules; guards nothing. */
public interface PlaceHistory {

    /** What belongs to the place or once did, by its id in the trail; each with what it is called. */
    Map<UUID, Message> of(PlaceId place);

    /** What a line of its trail says, such as {@code visit}, {@code ASSIGNED}, {@code ACCEPTED}. */
    Message step(String subject, String from, String to);
}
