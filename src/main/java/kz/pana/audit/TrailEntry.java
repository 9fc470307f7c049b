package kz.pana.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import kz.pana.kernel.StateChanged;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One line of the trail; written once, never changed. */
@Entity
@Immutable
@Table(name = "trail_entry")
class TrailEntry implements Persistable<UUID> {

    @Id
    private UUID id;

    private Instant happenedAt;
    private String subject;
    private UUID subjectId;
    private @Nullable UUID who;
    private String whoName;
    private String fromState;
    private String toState;
    private @Nullable String why;
    private String region;
    private long position;
    private String hash;

    /** Counts up in the order of writing; given by the database. */
    @Column(insertable = false, updatable = false)
    private @Nullable Long lineNumber;

    @SuppressWarnings("NullAway.Init")
    protected TrailEntry() {}

    /**
     * Still without a place in its chain.
     *
     * @param now cut to microseconds: what the database keeps is what is hashed
     */
    TrailEntry(StateChanged change, Instant now) {
        this.id = UUID.randomUUID();
        this.happenedAt = now.truncatedTo(ChronoUnit.MICROS);
        this.subject = change.subject();
        this.subjectId = change.id();
        this.who = change.who();
        this.whoName = change.whoName();
        this.fromState = change.from();
        this.toState = change.to();
        this.why = change.why();
        this.region = change.region() == null ? ChainHead.COUNTRY : change.region();
        this.hash = "";
    }

    String region() {
        return region;
    }

    /** Comes after what the chain holds so far. */
    void follow(TrailChain chain) {
        position = chain.length() + 1;
        hash = chained().hash(chain.hash());
    }

    ChainedLine chained() {
        return new ChainedLine(
                region, position, id, happenedAt, subject, subjectId, who, whoName, fromState, toState, why);
    }

    String hash() {
        return hash;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Entries are only ever inserted. */
    @Override
    public boolean isNew() {
        return true;
    }

    TrailRow row() {
        return new TrailRow(happenedAt, subject, subjectId, whoName, fromState, toState, why);
    }
}
