package kz.pana.visit.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kz.pana.geo.GeoPoint;
import kz.pana.geo.Position;
import kz.pana.visit.row.PlannedDay;
import org.jspecify.annotations.Nullable;

/**
 * When and where the work on a visit began.
 *
 * @param latitude of where the volunteer stood, in degrees; {@code null} if elsewhere, or if the phone did not know
 * @param accuracy in metres; {@code null} where that was not kept yet
 * @param why why elsewhere, or before its day; {@code null} where there was nothing to explain
 * @param seen what the place said it was; {@code null} where that was not kept yet
 */
@Embeddable
public record Beginning(
        @Column(name = "started_at") Instant at,
        @Column(name = "start_latitude") @Nullable Double latitude,
        @Column(name = "start_longitude") @Nullable Double longitude,
        @Column(name = "start_accuracy") @Nullable Double accuracy,
        @Column(name = "start_reason") @Nullable String why,
        @Embedded @Nullable SeenPlace seen) {

    public static Beginning of(Instant now, @Nullable Position at, String why, SeenPlace there) {
        return new Beginning(
                now,
                at == null ? null : at.point().latitude(),
                at == null ? null : at.point().longitude(),
                at == null ? null : at.accuracy(),
                why.isEmpty() ? null : why,
                there);
    }

    /**
     * The same beside its plan; empty where nobody kept what the place was.
     *
     * @param planned the day it was planned for
     */
    public Optional<VisitStart> start(LocalDate planned) {
        return Optional.ofNullable(seen)
                .map(there ->
                        new VisitStart(position(), there.pin(), planned, PlannedDay.of(at), why == null ? "" : why));
    }

    /** What was kept before accuracies were is taken as exact. */
    private @Nullable Position position() {
        return latitude == null || longitude == null
                ? null
                : new Position(new GeoPoint(latitude, longitude), accuracy == null ? 0 : accuracy);
    }
}
