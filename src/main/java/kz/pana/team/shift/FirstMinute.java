package kz.pana.team.shift;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.pana.kernel.LocalizedText;
import kz.pana.kernel.Message;
import kz.pana.place.row.PlaceId;

/**
 * What whoever opens a shift has to know at once.
 *
 * @param quietSpot empty until the team wrote it down
 * @param phone as the team wrote it down, else the one of the application
 * @param callers the names of those who may call
 * @param onShift whether these are on shift today
 * @param note what stands in the note, to be changed
 * @param mayWrite whether the reader may change it: the owner does, or somebody certified
 * @param doneAt when the reader looked at it today, if they did
 * @param last who was the last to look
 */
public record FirstMinute(
        PlaceId place,
        LocalizedText name,
        Optional<String> quietSpot,
        Message phone,
        List<String> callers,
        boolean onShift,
        Note note,
        boolean mayWrite,
        Optional<Instant> doneAt,
        Optional<Opened> last) {

    /**
     * What the team wrote down.
     *
     * @param phone empty for the phone of the application
     * @param caller empty for whoever is certified
     */
    public record Note(String quietSpot, String phone, String caller) {

        public static final Note NONE = new Note("", "", "");
    }

    /** Somebody opened a shift. */
    public record Opened(String name, Instant at) {}

    /** What the trail calls the note. */
    public static final String SUBJECT = "minute-note";

    /** The note has the id of its place; in the trail it is a thing of its own. */
    public static UUID trailId(PlaceId place) {
        return UUID.nameUUIDFromBytes((SUBJECT + " " + place.value()).getBytes(StandardCharsets.UTF_8));
    }
}
