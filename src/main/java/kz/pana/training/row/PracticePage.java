package kz.pana.training.row;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.pana.identity.access.AccountId;
import kz.pana.kernel.LocalizedText;

/**
 * What to practise with a colleague. Both tick each thing; two of them the other confirms signed in as themselves.
 *
 * @param lastColleague whose name was written last, empty before the first
 * @param colleagues who may confirm what is shown
 * @param alone whether it may be shown to somebody of the network
 * @param finished whether the course is passed, so that nothing changes any more
 */
public record PracticePage(
        List<Item> items, Optional<String> lastColleague, List<Colleague> colleagues, boolean alone, boolean finished) {

    public PracticePage {
        items = List.copyOf(items);
        colleagues = List.copyOf(colleagues);
    }

    /**
     * One thing to practise.
     *
     * @param shown whether it is shown to somebody who confirms it signed in as themselves
     * @param ticked whether the learner ticked it
     * @param asked who is asked to confirm it, empty where it is a coordinator or nobody
     * @param confirmed who else did
     */
    public record Item(
            String id,
            LocalizedText text,
            boolean shown,
            boolean ticked,
            Optional<Colleague> asked,
            Optional<Confirmed> confirmed) {

        public boolean isDone() {
            return ticked && confirmed.isPresent();
        }
    }

    /** Somebody who may confirm. */
    public record Colleague(AccountId id, String name) {}

    /**
     * Who confirmed, and when.
     *
     * @param how where they met, empty where a name was written
     */
    public record Confirmed(String colleague, Instant at, Optional<Meeting> how) {}

    public long done() {
        return items.stream().filter(Item::isDone).count();
    }
}
