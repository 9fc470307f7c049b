package kz.pana.team;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.pana.kernel.KernelConfiguration;
import kz.pana.kernel.Message;
import kz.pana.place.row.PlaceId;
import kz.pana.place.spi.Forewarning;
import kz.pana.place.spi.Shortfall;
import kz.pana.place.status.NextActor;
import kz.pana.place.status.Outstanding;
import kz.pana.team.shift.CoverRow;
import org.springframework.stereotype.Component;

/**
 * In how many open hours nobody certified is on shift, and the day on which that takes the place off the map:
 * {@link ShiftRequirement}.
 */
@Component
class ShiftForewarning implements Forewarning, Shortfall {

    private static final int HOUR = 60;

    private final CoverDirectory covers;

    ShiftForewarning(CoverDirectory covers) {
        this.covers = covers;
    }

    @Override
    public Map<UUID, Outstanding> of(Collection<UUID> places) {
        return covers.of(places).values().stream()
                .filter(cover -> cover.outstandingFrom().isPresent() && !cover.outstanding())
                .collect(Collectors.toMap(CoverRow::place, ShiftForewarning::ahead));
    }

    @Override
    public Optional<Message> of(PlaceId place) {
        return covers.of(place)
                .filter(cover -> cover.uncoveredMinutes() > 0 && !cover.outstanding())
                .map(ShiftForewarning::now);
    }

    private static Message now(CoverRow cover) {
        int hours = Math.ceilDiv(cover.uncoveredMinutes(), HOUR);
        return cover.outstandingFrom()
                .map(from -> Message.of("team.shortfall.until", hours, day(from)))
                .orElseGet(() -> Message.of("team.shortfall", hours));
    }

    private static Outstanding ahead(CoverRow cover) {
        return new Outstanding(
                "shifts",
                Message.of("team.ahead.shifts", day(cover.outstandingFrom().orElseThrow())),
                NextActor.OWNER);
    }

    private static LocalDate day(Instant from) {
        return from.atZone(KernelConfiguration.ALMATY).toLocalDate();
    }
}
