package kz.pana.training;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import kz.pana.identity.access.AccountId;
import kz.pana.training.row.Meeting;
import org.jspecify.annotations.Nullable;

/**
 * Two say of one thing that it was practised: the learner, and whoever was there.
 *
 * @param tickedAt when the learner did, null while not
 * @param confirmedAt when the other did, null while not
 * @param colleague the other's name, null while not confirmed
 * @param asked who is asked to confirm on their own device; null where it is the coordinators, or nobody
 * @param confirmedBy who confirmed it signed in as themselves, null where a name was written on the learner's device
 * @param confirmedHow where the two met, null where a name was written on the learner's device
 */
@Embeddable
record PracticeMark(
        @Nullable Instant tickedAt,
        @Nullable Instant confirmedAt,
        @Nullable String colleague,
        @Nullable UUID asked,
        @Nullable UUID confirmedBy,
        @Enumerated(EnumType.STRING) @Nullable Meeting confirmedHow) {

    static final PracticeMark NONE = new PracticeMark(null, null, null, null, null, null);

    PracticeMark ticked(Instant now) {
        return new PracticeMark(now, confirmedAt, colleague, asked, confirmedBy, confirmedHow);
    }

    PracticeMark unticked() {
        return new PracticeMark(null, confirmedAt, colleague, null, confirmedBy, confirmedHow);
    }

    PracticeMark confirmed(String by, Instant now) {
        return new PracticeMark(tickedAt, now, by, null, null, null);
    }

    PracticeMark unconfirmed() {
        return new PracticeMark(tickedAt, null, null, null, null, null);
    }

    /** The learner has shown it to somebody, who is asked to say so. */
    PracticeMark shownTo(AccountId colleague, Instant now) {
        return new PracticeMark(now, null, null, colleague.value(), null, null);
    }

    /** The learner wants to show it to somebody of the network. */
    PracticeMark toBeShown(Instant now) {
        return new PracticeMark(now, null, null, null, null, null);
    }

    /** @param name of whoever was there, who need not be who says so here */
    PracticeMark witnessed(AccountId by, String name, Meeting how, Instant at) {
        return new PracticeMark(tickedAt, at, name, null, by.value(), how);
    }

    boolean isAsked(AccountId person) {
        return isWaiting() && person.value().equals(asked);
    }

    /** Whether the learner said so, and nobody else yet. */
    boolean isWaiting() {
        return tickedAt != null && confirmedAt == null;
    }

    boolean isComplete() {
        return tickedAt != null && confirmedAt != null;
    }
}
