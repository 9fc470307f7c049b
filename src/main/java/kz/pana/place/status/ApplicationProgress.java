package kz.pana.place.status;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the application of a place has come.
 *
 * @param note the coordinator's comment or reason with which it came to stand so
 */
@Embeddable
public record ApplicationProgress(
        @Enumerated(EnumType.STRING) @Column(name = "application")
        ApplicationState state,

        @Column(name = "application_at") Instant since,
        @Column(name = "application_note") @Nullable String note) {}
