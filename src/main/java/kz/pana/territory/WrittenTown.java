package kz.pana.territory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import kz.pana.geo.GeoPoint;
import kz.pana.kernel.LocalizedText;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** A settlement that an owner wrote. An approved place vouches for its name and its point, or none does. */
@Entity
@Immutable
@Table(name = "written_town")
class WrittenTown implements Persistable<String> {

    @Id
    private String slug;

    private RegionCode region;
    private String nameKk;
    private String nameRu;
    private double latitude;
    private double longitude;
    private Instant writtenAt;
    private boolean vouched;

    /** The slug is chosen before the row is there, so that it alone does not tell. */
    @Transient
    private boolean stored;

    @SuppressWarnings("NullAway.Init")
    protected WrittenTown() {}

    WrittenTown(Town town, boolean vouched, Instant now) {
        this.slug = town.slug();
        this.region = town.region();
        this.nameKk = town.name().kk();
        this.nameRu = town.name().ru();
        this.latitude = town.centre().latitude();
        this.longitude = town.centre().longitude();
        this.writtenAt = now;
        this.vouched = vouched;
    }

    Town town() {
        return new Town(slug, region, new LocalizedText(nameKk, nameRu), new GeoPoint(latitude, longitude), 0);
    }

    @Override
    public String getId() {
        return slug;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void noteStored() {
        stored = true;
    }
}
