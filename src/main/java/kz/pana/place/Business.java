package kz.pana.place;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import kz.pana.identity.access.AccountId;
import kz.pana.kernel.TaxNumber;
import kz.pana.place.application.KnownBusiness;
import org.jspecify.annotations.Nullable;

/** The legal entity behind places, as one owner gives it; several may give the same number. */
@Entity
@Table(name = "business")
class Business {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID ownerId;
    private TaxNumber taxNumber;
    private String legalName;
    private Instant enrolledAt;

    @SuppressWarnings("NullAway.Init")
    protected Business() {}

    Business(AccountId owner, TaxNumber taxNumber, String legalName, Instant now) {
        this.id = UUID.randomUUID();
        this.ownerId = owner.value();
        this.taxNumber = taxNumber;
        this.legalName = legalName;
        this.enrolledAt = now;
    }

    UUID id() {
        return id;
    }

    TaxNumber taxNumber() {
        return taxNumber;
    }

    String legalName() {
        return legalName;
    }

    /** Whether that is its name, however its quotes and spaces are typed. */
    boolean isNamed(String name) {
        return known().isNamed(name);
    }

    KnownBusiness known() {
        return new KnownBusiness(taxNumber, legalName);
    }

    void rename(String newLegalName) {
        legalName = newLegalName;
    }
}
