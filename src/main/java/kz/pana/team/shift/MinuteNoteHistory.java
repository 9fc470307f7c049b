package kz.pana.team.shift;

import java.util.Map;
import java.util.UUID;
import kz.pana.kernel.Message;
import kz.pana.place.row.PlaceId;
import kz.pana.place.spi.PlaceHistory;
import org.springframework.stereotype.Component;

/** What the team wrote down for the first minute of a shift, for the trail of its place. */
@Component
class MinuteNoteHistory implements PlaceHistory {

    @Override
    public Map<UUID, Message> of(PlaceId place) {
        return Map.of(FirstMinute.trailId(place), Message.of("team.trail.minute-note"));
    }

    @Override
    public Message step(String subject, String from, String to) {
        return Message.of("team.trail.minute-note.step", from, to);
    }
}
