package kz.pana.training;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.pana.kernel.LocalizedText;

/**
 * What to practise with a colleague. Both tick each thing.
 *
 * @param lastColleague who confirmed last, empty before the first
 * @param finished whether the course is passed, so that nothing changes any more
 */
public record PracticePage(List<Item> items, Optional<String> lastColleague, boolean finished) {

    /**
     * One thing to practise.
     *
     * @param ticked whether the learner ticked it
     * @param confirmed who else did
     */
    public record Item(String id, LocalizedText text, boolean ticked, Optional<Confirmed> confirmed) {

        public boolean isDone() {
            return ticked && confirmed.isPresent();
        }
    }

    /** Which colleague confirmed, and when. */
    public record Confirmed(String colleague, Instant at) {}

    public long done() {
        return items.stream().filter(Item::isDone).count();
    }
}
