package kz.pana.place.requirement;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.pana.kernel.KernelConfiguration;
import kz.pana.kernel.Message;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.row.PlaceId;
import kz.pana.place.row.PlaceRow;
import kz.pana.place.spi.Forewarning;
import kz.pana.place.status.NextActor;
import kz.pana.place.status.Outstanding;
import org.springframework.stereotype.Component;

/** The day on which the last good visit holds no more, once it is near. */
@Component
class EndForewarning implements Forewarning {

    private static final Duration NEAR = Duration.ofDays(30);

    private final PlaceDirectory places;
    private final Clock clock;

    EndForewarning(PlaceDirectory places, Clock clock) {
        this.places = places;
        this.clock = clock;
    }

    @Override
    public Map<UUID, Outstanding> of(Collection<UUID> ids) {
        return places.rows(ids.stream().map(PlaceId::new).toList()).values().stream()
                .filter(this::isNear)
                .collect(Collectors.toMap(place -> place.id().value(), EndForewarning::ahead));
    }

    private boolean isNear(PlaceRow place) {
        Instant now = clock.instant();
        return place.status().isKept()
                && place.status()
                        .goodUntil()
                        .filter(until -> now.isBefore(until) && !now.isBefore(until.minus(NEAR)))
                        .isPresent();
    }

    private static Outstanding ahead(PlaceRow place) {
        LocalDate lastDay = LocalDate.ofInstant(place.status().goodUntil().orElseThrow(), KernelConfiguration.ALMATY);
        return new Outstanding("visit", Message.of("place.ahead.visit", lastDay), NextActor.COORDINATOR);
    }
}
