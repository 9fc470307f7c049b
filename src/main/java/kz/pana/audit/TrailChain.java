package kz.pana.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** Where the chain of a region ends. Whoever lengthens it holds its row until the commit. */
@Entity
@Table(name = "trail_chain")
class TrailChain {

    /** What the first line follows. */
    static final String BEGINNING = "0".repeat(64);

    @Id
    private String region;

    @Version
    private @Nullable Long version;

    private long length;
    private String hash;

    @SuppressWarnings("NullAway.Init")
    protected TrailChain() {}

    TrailChain(String region) {
        this.region = region;
        this.hash = BEGINNING;
    }

    String region() {
        return region;
    }

    long length() {
        return length;
    }

    String hash() {
        return hash;
    }

    void lengthen(TrailEntry entry) {
        entry.follow(this);
        length++;
        hash = entry.hash();
    }

    ChainHead head() {
        return new ChainHead(region, length, hash);
    }
}
