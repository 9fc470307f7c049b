package kz.pana.training;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.pana.identity.access.AccountId;
import kz.pana.kernel.KernelConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * What somebody learnt, kept alive: a scene of a minute and a sentence said aloud, one, four and eight weeks after the
 * course and every six weeks from then on. Each gap begins where the last one was done, so that nobody who was away has
 * two at once.
 */
@Entity
@Table(name = "recall")
class Recall {

    private static final ZoneId ZONE = KernelConfiguration.ALMATY;

    /** The gaps between weeks 0, 1, 4 and 8. */
    private static final List<Period> FIRST_GAPS = List.of(Period.ofWeeks(1), Period.ofWeeks(3), Period.ofWeeks(4));

    private static final Period GAP = Period.ofWeeks(6);

    private static final Period REFRESHED_AFTER = Period.ofMonths(6);

    /** How long after its day somebody still counts as fresh: people have holidays. */
    private static final Duration GRACE = Duration.ofDays(14);

    @Id
    private UUID accountId;

    @Version
    private @Nullable Long version;

    private int done;
    private Instant dueAt;
    private @Nullable Instant doneAt;
    private @Nullable Instant toldAt;
    private @Nullable Instant refresherToldAt;

    @SuppressWarnings("NullAway.Init")
    protected Recall() {}

    /** @param from since when the person is certified, or takes part */
    Recall(AccountId person, Instant from) {
        this.accountId = person.value();
        this.dueAt = after(from, FIRST_GAPS.getFirst());
    }

    AccountId person() {
        return new AccountId(accountId);
    }

    /** How many times it was done. */
    int done() {
        return done;
    }

    /** When it was last done. */
    Optional<Instant> doneAt() {
        return Optional.ofNullable(doneAt);
    }

    Instant dueAt() {
        return dueAt;
    }

    boolean isDue(Instant now) {
        return !now.isBefore(dueAt);
    }

    boolean isFresh(Instant now) {
        return now.isBefore(dueAt.plus(GRACE));
    }

    /** Whether the person has to be told that it is due; once. */
    boolean tell(Instant now) {
        if (!isDue(now) || toldAt != null) {
            return false;
        }
        toldAt = now;
        return true;
    }

    /** It was done. Before its day it changes nothing: whoever likes to practise more is asked no later for it. */
    void finish(Instant now) {
        if (!isDue(now)) {
            return;
        }
        done++;
        doneAt = now;
        dueAt = after(now, done < FIRST_GAPS.size() ? FIRST_GAPS.get(done) : GAP);
        toldAt = null;
    }

    /** Whether the person has to be told that half a year has gone since the course was last passed; once. */
    boolean tellToRefresh(Instant certifiedAt, Instant now) {
        if (now.isBefore(refreshAt(certifiedAt)) || refresherToldAt != null && refresherToldAt.isAfter(certifiedAt)) {
            return false;
        }
        refresherToldAt = now;
        return true;
    }

    /** When what was learnt then is to be refreshed. */
    static Instant refreshAt(Instant certifiedAt) {
        return after(certifiedAt, REFRESHED_AFTER);
    }

    private static Instant after(Instant from, Period gap) {
        return from.atZone(ZONE).plus(gap).toInstant();
    }
}
