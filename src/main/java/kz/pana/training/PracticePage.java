package kz.pana.training;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.pana.kernel.LocalizedText;

/**
 * What to practise with a colleague.
 *
 * @param lastColleague who was named last, empty before the first
 * @param finished whether the course is passed, so that nothing changes any more
 */
public record PracticePage(List<Item> items, Optional<String> lastColleague, boolean finished) {

    /** One thing to practise, and with whom it was done. */
    public record Item(String id, LocalizedText text, Optional<Done> done) {}

    /** With whom a thing was practised, and when. */
    public record Done(String colleague, Instant at) {}

    public boolean isComplete() {
        return items.stream().allMatch(item -> item.done().isPresent());
    }
}
