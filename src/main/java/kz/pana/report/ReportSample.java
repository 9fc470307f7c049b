package kz.pana.report;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One of many that came at once, word for word. Replaced or left alone, never changed, but that its contact is forgotten. */
@Entity
@Table(name = "report_sample")
class ReportSample {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID reportId;
    private String words;
    private @Nullable String contact;
    private Instant toldAt;
    private boolean proven;

    @SuppressWarnings("NullAway.Init")
    protected ReportSample() {}

    ReportSample(UUID report, NewReport newReport, boolean proven, Instant now) {
        this.id = UUID.randomUUID();
        this.reportId = report;
        this.words = newReport.words();
        this.contact = newReport.contact().orElse(null);
        this.toldAt = now;
        this.proven = proven;
    }

    ReportText text() {
        return new ReportText(words, Optional.ofNullable(contact), toldAt, proven);
    }
}
