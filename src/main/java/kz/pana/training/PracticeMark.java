package kz.pana.training;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Two tick one thing that was practised: the learner, and the colleague who was there.
 *
 * @param tickedAt when the learner did, null while not
 * @param confirmedAt when the colleague did, null while not
 * @param colleague the colleague's name, null while not confirmed
 */
@Embeddable
record PracticeMark(
        @Nullable Instant tickedAt,
        @Nullable Instant confirmedAt,
        @Nullable String colleague) {

    static final PracticeMark NONE = new PracticeMark(null, null, null);

    PracticeMark ticked(Instant now) {
        return new PracticeMark(now, confirmedAt, colleague);
    }

    PracticeMark unticked() {
        return new PracticeMark(null, confirmedAt, colleague);
    }

    PracticeMark confirmed(String by, Instant now) {
        return new PracticeMark(tickedAt, now, by);
    }

    PracticeMark unconfirmed() {
        return new PracticeMark(tickedAt, null, null);
    }

    boolean isComplete() {
        return tickedAt != null && confirmedAt != null;
    }
}
